package io.specwright.runtime.json;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model written by hand in the shape of a generated one. */
final class LicenseEntity extends OpenModel {
  public static final ModelCodec<LicenseEntity> CODEC = ModelCodec.of("LicenseEntity", LicenseEntity::new)
      .required("id", JsonCodecs.STRING)
      .required("mode", () -> EnvironmentMode.CODEC)
      .optional("key", JsonCodecs.STRING).sensitive()
      .optional("activation", JsonCodecs.LONG)
      .nullable("activation_limit", JsonCodecs.LONG)
      .optional("created_at", JsonCodecs.DATE_TIME)
      .optional("dates", JsonCodecs.list(JsonCodecs.DATE_TIME))
      .optional("owner", () -> LicenseOwner.CODEC)
      .optional("parts", () -> JsonCodecs.list(LicenseEntity.CODEC))
      .optional("ratio", JsonCodecs.DECIMAL);

  private LicenseEntity(ModelValues values) { super(values); }

  public static Builder builder() { return new Builder(CODEC.blank()); }

  public String id() { return required(0); }

  public EnvironmentMode mode() { return required(1); }

  public long activation() { return required(3); }

  public Optional<Long> activationLimit() { return optional(4); }

  public Optional<OffsetDateTime> createdAt() { return optional(5); }

  public Optional<List<OffsetDateTime>> dates() { return optional(6); }

  public Optional<LicenseOwner> owner() { return optional(7); }

  public Optional<List<LicenseEntity>> parts() { return optional(8); }

  public double ratio() { return requiredDouble(9); }

  public Builder toBuilder() { return new Builder(ModelValues.of(this)); }

  /** Builds a {@link LicenseEntity}. Required: {@code id}, {@code mode}. */
  public static final class Builder extends OpenModelBuilder<LicenseEntity, Builder> {
    private Builder(ModelValues values) { super(values); }

    public Builder id(String id) { return set(0, id); }
    public Builder mode(EnvironmentMode mode) { return set(1, mode); }
    public Builder activationLimit(@Nullable Long activationLimit) { return set(4, activationLimit); }
    public Builder createdAt(@Nullable OffsetDateTime createdAt) { return set(5, createdAt); }
    public Builder dates(@Nullable List<OffsetDateTime> dates) { return set(6, dates); }
    public Builder addDate(OffsetDateTime date) { return add(6, date); }
    public Builder ratio(double ratio) { return set(9, ratio); }
  }
}
