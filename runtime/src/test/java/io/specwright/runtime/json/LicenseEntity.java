package io.specwright.runtime.json;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model written by hand in the shape of a generated one. */
final class LicenseEntity {
  private static final JsonNames NAMES = JsonNames.of(
      "id", "mode", "key", "activation", "activation_limit", "created_at", "dates", "owner", "parts", "ratio");

  /** Reads and writes JSON. */
  public static final JsonCodec<LicenseEntity> CODEC = JsonCodec.of(LicenseEntity::read, LicenseEntity::write);

  private final @Nullable String id;
  private final @Nullable EnvironmentMode mode;
  private final @Nullable String key;
  private final @Nullable Long activation;
  private final @Nullable Long activationLimit;
  private final @Nullable OffsetDateTime createdAt;
  private final @Nullable List<OffsetDateTime> dates;
  private final @Nullable LicenseOwner owner;
  private final @Nullable List<LicenseEntity> parts;
  private final @Nullable BigDecimal ratio;
  private final JsonExtras extras;

  private LicenseEntity(Builder builder) {
    this.id = builder.id;
    this.mode = builder.mode;
    this.key = builder.key;
    this.activation = builder.activation;
    this.activationLimit = builder.activationLimit;
    this.createdAt = builder.createdAt;
    this.dates = builder.dates;
    this.owner = builder.owner;
    this.parts = builder.parts;
    this.ratio = builder.ratio;
    this.extras = builder.extras;
  }

  public static Builder builder() {
    return new Builder();
  }

  public String id() {
    return id != null ? id : extras.missing("id");
  }

  public EnvironmentMode mode() {
    return mode != null ? mode : extras.missing("mode");
  }

  public long activation() {
    return activation != null ? activation : extras.<Long>missing("activation");
  }

  public Optional<Long> activationLimit() {
    return activationLimit != null ? Optional.of(activationLimit) : extras.absent("activation_limit");
  }

  public boolean isActivationLimitNull() {
    return extras.isNull("activation_limit");
  }

  public Optional<OffsetDateTime> createdAt() {
    return createdAt != null ? Optional.of(createdAt) : extras.absent("created_at");
  }

  public Optional<List<OffsetDateTime>> dates() {
    return dates != null ? Optional.of(dates) : extras.absent("dates");
  }

  public Optional<LicenseOwner> owner() {
    return owner != null ? Optional.of(owner) : extras.absent("owner");
  }

  public Optional<List<LicenseEntity>> parts() {
    return parts != null ? Optional.of(parts) : extras.absent("parts");
  }

  public double ratio() {
    return ratio != null ? ratio.doubleValue() : extras.<Double>missing("ratio");
  }

  public Map<String, JsonValue> additionalProperties() {
    return extras.undeclared();
  }

  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LicenseEntity that
        && Objects.equals(id, that.id)
        && Objects.equals(mode, that.mode)
        && Objects.equals(key, that.key)
        && Objects.equals(activation, that.activation)
        && Objects.equals(activationLimit, that.activationLimit)
        && Objects.equals(createdAt, that.createdAt)
        && Objects.equals(dates, that.dates)
        && Objects.equals(owner, that.owner)
        && Objects.equals(parts, that.parts)
        && Objects.equals(ratio, that.ratio)
        && extras.equals(that.extras);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        id, mode, key, activation, activationLimit, createdAt, dates, owner, parts, ratio, extras);
  }

  @Override
  public String toString() {
    return new ModelText("LicenseEntity")
        .add("id", id)
        .add("mode", mode)
        .addSensitive("key", key)
        .add("activation", activation)
        .add(extras)
        .toString();
  }

  private static @Nullable LicenseEntity read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Builder b = new Builder();
    for (String name; (name = in.nextName()) != null; ) {
      switch (name) {
        case "id" -> b.id = in.readString();
        case "mode" -> b.mode = EnvironmentMode.CODEC.read(in);
        case "key" -> b.key = in.readString();
        case "activation" -> b.activation = in.readLong();
        case "activation_limit" -> b.activationLimit = in.readLong();
        case "created_at" -> b.createdAt = in.readDateTime();
        case "dates" -> b.dates = in.readList(JsonCodecs.DATE_TIME);
        case "owner" -> b.owner = LicenseOwner.CODEC.read(in);
        case "parts" -> b.parts = in.readList(LicenseEntity.CODEC);
        case "ratio" -> b.ratio = in.readDouble();
        default -> in.readUndeclared();
      }
    }
    in.require("id", b.id);
    in.require("mode", b.mode);
    b.extras = in.endObject();
    return new LicenseEntity(b);
  }

  private static void write(JsonWriter out, LicenseEntity value) {
    out.beginObject(NAMES, value.extras);
    out.writeString("id", value.id);
    out.write("mode", value.mode, EnvironmentMode.CODEC);
    out.writeString("key", value.key);
    out.writeLong("activation", value.activation);
    out.writeLong("activation_limit", value.activationLimit);
    out.writeDateTime("created_at", value.createdAt);
    out.writeList("dates", value.dates, JsonCodecs.DATE_TIME);
    out.write("owner", value.owner, LicenseOwner.CODEC);
    out.writeList("parts", value.parts, LicenseEntity.CODEC);
    out.writeDecimal("ratio", value.ratio);
    out.endObject();
  }

  /** Builds a {@link LicenseEntity}. Required: {@code id}, {@code mode}. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable EnvironmentMode mode;
    private @Nullable String key;
    private @Nullable Long activation;
    private @Nullable Long activationLimit;
    private @Nullable OffsetDateTime createdAt;
    private @Nullable List<OffsetDateTime> dates;
    private @Nullable LicenseOwner owner;
    private @Nullable List<LicenseEntity> parts;
    private @Nullable BigDecimal ratio;
    private JsonExtras extras = JsonExtras.NONE;

    private Builder() {}

    private Builder(LicenseEntity from) {
      this.id = from.id;
      this.mode = from.mode;
      this.key = from.key;
      this.activation = from.activation;
      this.activationLimit = from.activationLimit;
      this.createdAt = from.createdAt;
      this.dates = from.dates;
      this.owner = from.owner;
      this.parts = from.parts;
      this.ratio = from.ratio;
      this.extras = from.extras;
    }

    public Builder id(String id) {
      this.id = Objects.requireNonNull(id, "id");
      this.extras = extras.without("id");
      return this;
    }

    public Builder mode(EnvironmentMode mode) {
      this.mode = Objects.requireNonNull(mode, "mode");
      this.extras = extras.without("mode");
      return this;
    }

    public Builder key(@Nullable String key) {
      this.key = key;
      this.extras = extras.without("key");
      return this;
    }

    public Builder activationLimit(@Nullable Long activationLimit) {
      this.activationLimit = activationLimit;
      this.extras =
          activationLimit == null ? extras.withNull("activation_limit") : extras.without("activation_limit");
      return this;
    }

    public Builder createdAt(@Nullable OffsetDateTime createdAt) {
      this.createdAt = createdAt;
      this.extras = extras.without("created_at");
      return this;
    }

    public Builder putAdditionalProperty(String name, JsonValue value) {
      this.extras = extras.withUndeclared(NAMES.requireUndeclared(name), value);
      return this;
    }

    public LicenseEntity build() {
      new RequiredProperties("LicenseEntity", extras).check("id", id).check("mode", mode).verify();
      return new LicenseEntity(this);
    }
  }
}
