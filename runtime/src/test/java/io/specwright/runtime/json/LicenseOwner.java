package io.specwright.runtime.json;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A union in the shape of a generated one: told apart by the kind of the value. */
sealed interface LicenseOwner extends JsonUnion {
  JsonCodec<LicenseOwner> CODEC = JsonCodec.ofUnion(LicenseOwner::read);

  private static @Nullable LicenseOwner read(JsonReader in) {
    return switch (in.peek()) {
      case STRING -> in.readVariant(JsonCodecs.STRING, OfString::new, Unknown::new);
      case ARRAY -> in.readVariant(JsonCodecs.list(JsonCodecs.DATE_TIME), OfDates::new, Unknown::new);
      case OBJECT -> in.readVariant(LicenseEntity.CODEC, OfLicense::new, Unknown::new);
      case NULL -> in.mismatch();
      default -> new Unknown(in.readValue());
    };
  }

  /** By name. */
  record OfString(String value) implements LicenseOwner {}

  /** Since when each of several owners. */
  record OfDates(List<OffsetDateTime> value) implements LicenseOwner {}

  /** Another licence. */
  record OfLicense(LicenseEntity value) implements LicenseOwner {}

  /** A value this client does not know. */
  record Unknown(JsonValue value) implements LicenseOwner {}
}
