package io.specwright.runtime.json;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A model written by hand in the shape of a generated one. */
final class LicenseEntity extends OpenModel {
  public static final ModelCodec<LicenseEntity> CODEC = ModelCodec.of(new LicenseEntity(ModelValues.NONE));

  private LicenseEntity(ModelValues values) { super(values); }

  @Override protected LicenseEntity create(ModelValues values) { return new LicenseEntity(values); }

  @Override protected void declare(ModelProperties properties) {
    properties.required("id", JsonCodecs.STRING);
    properties.required("mode", EnvironmentMode.CODEC);
    properties.optional("key", JsonCodecs.STRING).sensitive();
    properties.optional("activation", JsonCodecs.LONG);
    properties.nullable("activation_limit", JsonCodecs.LONG);
    properties.optional("created_at", JsonCodecs.DATE_TIME);
    properties.optional("dates", JsonCodecs.list(JsonCodecs.DATE_TIME));
    properties.optional("owner", LicenseOwner.CODEC);
    properties.optional("parts", JsonCodecs.list(LicenseEntity.CODEC));
    properties.optional("ratio", JsonCodecs.DOUBLE);
  }

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
