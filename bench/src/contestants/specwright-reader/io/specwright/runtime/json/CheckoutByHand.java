package io.specwright.runtime.json;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a careful person would write on the reader alone: records, a switch over the index of each name, nothing kept of the rest. */
final class CheckoutByHand {
  private static final JsonNames CHECKOUT = JsonNames.of(
      "id", "mode", "object", "status", "request_id", "product", "units", "order", "subscription", "customer",
      "custom_fields", "checkout_url", "success_url", "license_keys", "feature", "metadata");
  private static final JsonNames PRODUCT = JsonNames.of(
      "id", "mode", "object", "name", "description", "image_url", "features", "price", "currency", "billing_type",
      "billing_period", "status", "tax_mode", "tax_category", "product_url", "default_success_url", "custom_fields",
      "created_at", "updated_at");
  private static final JsonNames FEATURE = JsonNames.of("id", "type", "description");
  private static final JsonNames CUSTOM_FIELD = JsonNames.of("type", "key", "label", "optional", "text", "checkbox");
  private static final JsonNames LICENSE = JsonNames.of(
      "id", "mode", "object", "product_id", "status", "key", "activation", "activation_limit", "expires_at",
      "created_at", "instance");
  private static final JsonNames PRODUCT_FEATURE = JsonNames.of(
      "id", "type", "description", "private_note", "file", "license_key");
  private static final JsonNames FILES = JsonNames.of("files");
  private static final JsonNames FILE = JsonNames.of("id", "file_name", "url", "type", "size");
  static final JsonCodec<Feature> FEATURE_CODEC = new JsonCodec<>() {
    @Override
    public @Nullable Feature read(JsonReader in) {
      return feature(in);
    }

    @Override
    public void write(JsonWriter out, Feature value) {
      throw new UnsupportedOperationException();
    }
  };
  static final JsonCodec<CustomField> CUSTOM_FIELD_CODEC = new JsonCodec<>() {
    @Override
    public @Nullable CustomField read(JsonReader in) {
      return customField(in);
    }

    @Override
    public void write(JsonWriter out, CustomField value) {
      throw new UnsupportedOperationException();
    }
  };
  static final JsonCodec<License> LICENSE_CODEC = new JsonCodec<>() {
    @Override
    public @Nullable License read(JsonReader in) {
      return license(in);
    }

    @Override
    public void write(JsonWriter out, License value) {
      throw new UnsupportedOperationException();
    }
  };
  static final JsonCodec<ProductFeature> PRODUCT_FEATURE_CODEC = new JsonCodec<>() {
    @Override
    public @Nullable ProductFeature read(JsonReader in) {
      return productFeature(in);
    }

    @Override
    public void write(JsonWriter out, ProductFeature value) {
      throw new UnsupportedOperationException();
    }
  };
  static final JsonCodec<File> FILE_CODEC = new JsonCodec<>() {
    @Override
    public @Nullable File read(JsonReader in) {
      return file(in);
    }

    @Override
    public void write(JsonWriter out, File value) {
      throw new UnsupportedOperationException();
    }
  };

  private CheckoutByHand() {}

  record Checkout(
      @Nullable String id, @Nullable String mode, @Nullable String object, @Nullable String status,
      @Nullable String requestId, @Nullable Product product, @Nullable BigDecimal units,
      OrdersByHand.@Nullable Order order, OrdersByHand.@Nullable Subscription subscription,
      OrdersByHand.@Nullable Customer customer, @Nullable List<CustomField> customFields,
      @Nullable String checkoutUrl, @Nullable String successUrl, @Nullable List<License> licenseKeys,
      @Nullable List<ProductFeature> feature, @Nullable Map<String, JsonValue> metadata) {}

  static @Nullable Checkout checkout(JsonReader in) {
    OpenContainers.Container open = in.beginObject(CHECKOUT);
    if (open == null) {
      return null;
    }
    String 
      id = null, mode = null, object = null, status = null, requestId = null, checkoutUrl = null, successUrl = null;
    Product product = null;
    BigDecimal units = null;
    OrdersByHand.Order order = null;
    OrdersByHand.Subscription subscription = null;
    OrdersByHand.Customer customer = null;
    List<CustomField> customFields = null;
    List<License> licenseKeys = null;
    List<ProductFeature> feature = null;
    Map<String, JsonValue> metadata = null;
    for (int index; (index = in.nextProperty(open)) != PropertyReader.END; ) {
      switch (index) {
        case 0 -> id = in.readString();
        case 1 -> mode = in.readString();
        case 2 -> object = in.readString();
        case 3 -> status = in.readString();
        case 4 -> requestId = in.readString();
        case 5 -> product = product(in);
        case 6 -> units = in.readDecimal();
        case 7 -> order = OrdersByHand.order(in);
        case 8 -> subscription = OrdersByHand.subscription(in);
        case 9 -> customer = OrdersByHand.customer(in);
        case 10 -> customFields = in.readList(CUSTOM_FIELD_CODEC);
        case 11 -> checkoutUrl = in.readString();
        case 12 -> successUrl = in.readString();
        case 13 -> licenseKeys = in.readList(LICENSE_CODEC);
        case 14 -> feature = in.readList(PRODUCT_FEATURE_CODEC);
        case 15 -> metadata = in.readMap(JsonCodecs.VALUE);
        default -> in.readUndeclared();
      }
    }
    in.endObject();
    return new Checkout(
        id, mode, object, status, requestId, product, units, order, subscription, customer, customFields, checkoutUrl,
        successUrl, licenseKeys, feature, metadata);
  }

  record Product(
      @Nullable String id, @Nullable String mode, @Nullable String object, @Nullable String name,
      @Nullable String description, @Nullable String imageUrl, @Nullable List<Feature> features,
      @Nullable BigDecimal price, @Nullable String currency, @Nullable String billingType,
      @Nullable String billingPeriod, @Nullable String status, @Nullable String taxMode,
      @Nullable String taxCategory, @Nullable String productUrl, @Nullable String defaultSuccessUrl,
      @Nullable List<CustomField> customFields, @Nullable OffsetDateTime createdAt,
      @Nullable OffsetDateTime updatedAt) {}

  static @Nullable Product product(JsonReader in) {
    OpenContainers.Container open = in.beginObject(PRODUCT);
    if (open == null) {
      return null;
    }
    String 
      id = null, mode = null, object = null, name = null, description = null, imageUrl = null, currency = null,
      billingType = null, billingPeriod = null, status = null, taxMode = null, taxCategory = null, productUrl = null,
      defaultSuccessUrl = null;
    List<Feature> features = null;
    BigDecimal price = null;
    List<CustomField> customFields = null;
    OffsetDateTime createdAt = null, updatedAt = null;
    for (int index; (index = in.nextProperty(open)) != PropertyReader.END; ) {
      switch (index) {
        case 0 -> id = in.readString();
        case 1 -> mode = in.readString();
        case 2 -> object = in.readString();
        case 3 -> name = in.readString();
        case 4 -> description = in.readString();
        case 5 -> imageUrl = in.readString();
        case 6 -> features = in.readList(FEATURE_CODEC);
        case 7 -> price = in.readDecimal();
        case 8 -> currency = in.readString();
        case 9 -> billingType = in.readString();
        case 10 -> billingPeriod = in.readString();
        case 11 -> status = in.readString();
        case 12 -> taxMode = in.readString();
        case 13 -> taxCategory = in.readString();
        case 14 -> productUrl = in.readString();
        case 15 -> defaultSuccessUrl = in.readString();
        case 16 -> customFields = in.readList(CUSTOM_FIELD_CODEC);
        case 17 -> createdAt = in.readDateTime();
        case 18 -> updatedAt = in.readDateTime();
        default -> in.readUndeclared();
      }
    }
    in.endObject();
    return new Product(
        id, mode, object, name, description, imageUrl, features, price, currency, billingType, billingPeriod, status,
        taxMode, taxCategory, productUrl, defaultSuccessUrl, customFields, createdAt, updatedAt);
  }

  record Feature(@Nullable String id, @Nullable String type, @Nullable String description) {}

  static @Nullable Feature feature(JsonReader in) {
    OpenContainers.Container open = in.beginObject(FEATURE);
    if (open == null) {
      return null;
    }
    String id = null, type = null, description = null;
    for (int index; (index = in.nextProperty(open)) != PropertyReader.END; ) {
      switch (index) {
        case 0 -> id = in.readString();
        case 1 -> type = in.readString();
        case 2 -> description = in.readString();
        default -> in.readUndeclared();
      }
    }
    in.endObject();
    return new Feature(id, type, description);
  }

  record CustomField(
      @Nullable String type, @Nullable String key, @Nullable String label, @Nullable Boolean optional,
      OrdersByHand.@Nullable Text text, OrdersByHand.@Nullable Checkbox checkbox) {}

  static @Nullable CustomField customField(JsonReader in) {
    OpenContainers.Container open = in.beginObject(CUSTOM_FIELD);
    if (open == null) {
      return null;
    }
    String type = null, key = null, label = null;
    Boolean optional = null;
    OrdersByHand.Text text = null;
    OrdersByHand.Checkbox checkbox = null;
    for (int index; (index = in.nextProperty(open)) != PropertyReader.END; ) {
      switch (index) {
        case 0 -> type = in.readString();
        case 1 -> key = in.readString();
        case 2 -> label = in.readString();
        case 3 -> optional = in.readBoolean();
        case 4 -> text = OrdersByHand.text(in);
        case 5 -> checkbox = OrdersByHand.checkbox(in);
        default -> in.readUndeclared();
      }
    }
    in.endObject();
    return new CustomField(type, key, label, optional, text, checkbox);
  }

  record License(
      @Nullable String id, @Nullable String mode, @Nullable String object, @Nullable String productId,
      @Nullable String status, @Nullable String key, @Nullable BigDecimal activation,
      @Nullable BigDecimal activationLimit, @Nullable OffsetDateTime expiresAt, @Nullable OffsetDateTime createdAt,
      OrdersByHand.@Nullable Instance instance) {}

  static @Nullable License license(JsonReader in) {
    OpenContainers.Container open = in.beginObject(LICENSE);
    if (open == null) {
      return null;
    }
    String id = null, mode = null, object = null, productId = null, status = null, key = null;
    BigDecimal activation = null, activationLimit = null;
    OffsetDateTime expiresAt = null, createdAt = null;
    OrdersByHand.Instance instance = null;
    for (int index; (index = in.nextProperty(open)) != PropertyReader.END; ) {
      switch (index) {
        case 0 -> id = in.readString();
        case 1 -> mode = in.readString();
        case 2 -> object = in.readString();
        case 3 -> productId = in.readString();
        case 4 -> status = in.readString();
        case 5 -> key = in.readString();
        case 6 -> activation = in.readDecimal();
        case 7 -> activationLimit = in.readDecimal();
        case 8 -> expiresAt = in.readDateTime();
        case 9 -> createdAt = in.readDateTime();
        case 10 -> instance = OrdersByHand.instance(in);
        default -> in.readUndeclared();
      }
    }
    in.endObject();
    return new License(
        id, mode, object, productId, status, key, activation, activationLimit, expiresAt, createdAt, instance);
  }

  record ProductFeature(
      @Nullable String id, @Nullable String type, @Nullable String description, @Nullable String privateNote,
      @Nullable Files file, @Nullable License licenseKey) {}

  static @Nullable ProductFeature productFeature(JsonReader in) {
    OpenContainers.Container open = in.beginObject(PRODUCT_FEATURE);
    if (open == null) {
      return null;
    }
    String id = null, type = null, description = null, privateNote = null;
    Files file = null;
    License licenseKey = null;
    for (int index; (index = in.nextProperty(open)) != PropertyReader.END; ) {
      switch (index) {
        case 0 -> id = in.readString();
        case 1 -> type = in.readString();
        case 2 -> description = in.readString();
        case 3 -> privateNote = in.readString();
        case 4 -> file = files(in);
        case 5 -> licenseKey = license(in);
        default -> in.readUndeclared();
      }
    }
    in.endObject();
    return new ProductFeature(id, type, description, privateNote, file, licenseKey);
  }

  record Files(@Nullable List<File> files) {}

  static @Nullable Files files(JsonReader in) {
    OpenContainers.Container open = in.beginObject(FILES);
    if (open == null) {
      return null;
    }
    List<File> files = null;
    for (int index; (index = in.nextProperty(open)) != PropertyReader.END; ) {
      switch (index) {
        case 0 -> files = in.readList(FILE_CODEC);
        default -> in.readUndeclared();
      }
    }
    in.endObject();
    return new Files(files);
  }

  record File(
      @Nullable String id, @Nullable String fileName, @Nullable String url, @Nullable String type,
      @Nullable BigDecimal size) {}

  static @Nullable File file(JsonReader in) {
    OpenContainers.Container open = in.beginObject(FILE);
    if (open == null) {
      return null;
    }
    String id = null, fileName = null, url = null, type = null;
    BigDecimal size = null;
    for (int index; (index = in.nextProperty(open)) != PropertyReader.END; ) {
      switch (index) {
        case 0 -> id = in.readString();
        case 1 -> fileName = in.readString();
        case 2 -> url = in.readString();
        case 3 -> type = in.readString();
        case 4 -> size = in.readDecimal();
        default -> in.readUndeclared();
      }
    }
    in.endObject();
    return new File(id, fileName, url, type, size);
  }
}
