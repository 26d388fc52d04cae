import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** Reads the records with the streaming parser and a switch over the names, as a careful person would by hand. */
final class StreamingReader {

  private StreamingReader() {}

  static Records.Checkout checkout(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    String id = null;
    String mode = null;
    String object = null;
    String status = null;
    String requestId = null;
    Records.Product product = null;
    BigDecimal units = null;
    Records.Order order = null;
    Records.Subscription subscription = null;
    Records.Customer customer = null;
    List<Records.CustomField> customFields = null;
    String checkoutUrl = null;
    String successUrl = null;
    List<Records.License> licenseKeys = null;
    List<Records.ProductFeature> feature = null;
    Map<String, Object> metadata = null;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String property = in.currentName();
      in.nextToken();
      switch (property) {
        case "id" -> id = Values.text(in);
        case "mode" -> mode = Values.text(in);
        case "object" -> object = Values.text(in);
        case "status" -> status = Values.text(in);
        case "request_id" -> requestId = Values.text(in);
        case "product" -> product = StreamingReader.product(in);
        case "units" -> units = Values.number(in);
        case "order" -> order = StreamingOrders.order(in);
        case "subscription" -> subscription = StreamingOrders.subscription(in);
        case "customer" -> customer = StreamingOrders.customer(in);
        case "custom_fields" -> customFields = Values.list(in, StreamingReader::customField);
        case "checkout_url" -> checkoutUrl = Values.text(in);
        case "success_url" -> successUrl = Values.text(in);
        case "license_keys" -> licenseKeys = Values.list(in, StreamingReader::license);
        case "feature" -> feature = Values.list(in, StreamingReader::productFeature);
        case "metadata" -> metadata = Values.map(in);
        default -> in.skipChildren();
      }
    }
    return new Records.Checkout(
        id, mode, object, status, requestId, product, units, order, subscription, customer, customFields, checkoutUrl,
        successUrl, licenseKeys, feature, metadata);
  }

  static Records.Product product(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    String id = null;
    String mode = null;
    String object = null;
    String name = null;
    String description = null;
    String imageUrl = null;
    List<Records.Feature> features = null;
    BigDecimal price = null;
    String currency = null;
    String billingType = null;
    String billingPeriod = null;
    String status = null;
    String taxMode = null;
    String taxCategory = null;
    String productUrl = null;
    String defaultSuccessUrl = null;
    List<Records.CustomField> customFields = null;
    OffsetDateTime createdAt = null;
    OffsetDateTime updatedAt = null;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String property = in.currentName();
      in.nextToken();
      switch (property) {
        case "id" -> id = Values.text(in);
        case "mode" -> mode = Values.text(in);
        case "object" -> object = Values.text(in);
        case "name" -> name = Values.text(in);
        case "description" -> description = Values.text(in);
        case "image_url" -> imageUrl = Values.text(in);
        case "features" -> features = Values.list(in, StreamingReader::feature);
        case "price" -> price = Values.number(in);
        case "currency" -> currency = Values.text(in);
        case "billing_type" -> billingType = Values.text(in);
        case "billing_period" -> billingPeriod = Values.text(in);
        case "status" -> status = Values.text(in);
        case "tax_mode" -> taxMode = Values.text(in);
        case "tax_category" -> taxCategory = Values.text(in);
        case "product_url" -> productUrl = Values.text(in);
        case "default_success_url" -> defaultSuccessUrl = Values.text(in);
        case "custom_fields" -> customFields = Values.list(in, StreamingReader::customField);
        case "created_at" -> createdAt = Values.dateTime(in);
        case "updated_at" -> updatedAt = Values.dateTime(in);
        default -> in.skipChildren();
      }
    }
    return new Records.Product(
        id, mode, object, name, description, imageUrl, features, price, currency, billingType, billingPeriod, status,
        taxMode, taxCategory, productUrl, defaultSuccessUrl, customFields, createdAt, updatedAt);
  }

  static Records.Feature feature(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    String id = null;
    String type = null;
    String description = null;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String property = in.currentName();
      in.nextToken();
      switch (property) {
        case "id" -> id = Values.text(in);
        case "type" -> type = Values.text(in);
        case "description" -> description = Values.text(in);
        default -> in.skipChildren();
      }
    }
    return new Records.Feature(id, type, description);
  }

  static Records.CustomField customField(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    String type = null;
    String key = null;
    String label = null;
    Boolean optional = null;
    Records.Text text = null;
    Records.Checkbox checkbox = null;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String property = in.currentName();
      in.nextToken();
      switch (property) {
        case "type" -> type = Values.text(in);
        case "key" -> key = Values.text(in);
        case "label" -> label = Values.text(in);
        case "optional" -> optional = Values.bool(in);
        case "text" -> text = StreamingReader.text(in);
        case "checkbox" -> checkbox = StreamingReader.checkbox(in);
        default -> in.skipChildren();
      }
    }
    return new Records.CustomField(type, key, label, optional, text, checkbox);
  }

  static Records.Text text(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    BigDecimal maxLength = null;
    BigDecimal minimumLength = null;
    String value = null;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String property = in.currentName();
      in.nextToken();
      switch (property) {
        case "max_length" -> maxLength = Values.number(in);
        case "minimum_length" -> minimumLength = Values.number(in);
        case "value" -> value = Values.text(in);
        default -> in.skipChildren();
      }
    }
    return new Records.Text(maxLength, minimumLength, value);
  }

  static Records.Checkbox checkbox(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    String label = null;
    Boolean value = null;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String property = in.currentName();
      in.nextToken();
      switch (property) {
        case "label" -> label = Values.text(in);
        case "value" -> value = Values.bool(in);
        default -> in.skipChildren();
      }
    }
    return new Records.Checkbox(label, value);
  }

  static Records.License license(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    String id = null;
    String mode = null;
    String object = null;
    String productId = null;
    String status = null;
    String key = null;
    BigDecimal activation = null;
    BigDecimal activationLimit = null;
    OffsetDateTime expiresAt = null;
    OffsetDateTime createdAt = null;
    Records.Instance instance = null;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String property = in.currentName();
      in.nextToken();
      switch (property) {
        case "id" -> id = Values.text(in);
        case "mode" -> mode = Values.text(in);
        case "object" -> object = Values.text(in);
        case "product_id" -> productId = Values.text(in);
        case "status" -> status = Values.text(in);
        case "key" -> key = Values.text(in);
        case "activation" -> activation = Values.number(in);
        case "activation_limit" -> activationLimit = Values.number(in);
        case "expires_at" -> expiresAt = Values.dateTime(in);
        case "created_at" -> createdAt = Values.dateTime(in);
        case "instance" -> instance = StreamingReader.instance(in);
        default -> in.skipChildren();
      }
    }
    return new Records.License(
        id, mode, object, productId, status, key, activation, activationLimit, expiresAt, createdAt, instance);
  }

  static Records.Instance instance(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    String id = null;
    String mode = null;
    String object = null;
    String name = null;
    String status = null;
    OffsetDateTime createdAt = null;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String property = in.currentName();
      in.nextToken();
      switch (property) {
        case "id" -> id = Values.text(in);
        case "mode" -> mode = Values.text(in);
        case "object" -> object = Values.text(in);
        case "name" -> name = Values.text(in);
        case "status" -> status = Values.text(in);
        case "created_at" -> createdAt = Values.dateTime(in);
        default -> in.skipChildren();
      }
    }
    return new Records.Instance(id, mode, object, name, status, createdAt);
  }

  static Records.ProductFeature productFeature(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    String id = null;
    String type = null;
    String description = null;
    String privateNote = null;
    Records.Files file = null;
    Records.License licenseKey = null;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String property = in.currentName();
      in.nextToken();
      switch (property) {
        case "id" -> id = Values.text(in);
        case "type" -> type = Values.text(in);
        case "description" -> description = Values.text(in);
        case "private_note" -> privateNote = Values.text(in);
        case "file" -> file = StreamingReader.files(in);
        case "license_key" -> licenseKey = StreamingReader.license(in);
        default -> in.skipChildren();
      }
    }
    return new Records.ProductFeature(id, type, description, privateNote, file, licenseKey);
  }

  static Records.Files files(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    List<Records.File> files = null;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String property = in.currentName();
      in.nextToken();
      switch (property) {
        case "files" -> files = Values.list(in, StreamingReader::file);
        default -> in.skipChildren();
      }
    }
    return new Records.Files(files);
  }

  static Records.File file(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    String id = null;
    String fileName = null;
    String url = null;
    String type = null;
    BigDecimal size = null;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String property = in.currentName();
      in.nextToken();
      switch (property) {
        case "id" -> id = Values.text(in);
        case "file_name" -> fileName = Values.text(in);
        case "url" -> url = Values.text(in);
        case "type" -> type = Values.text(in);
        case "size" -> size = Values.number(in);
        default -> in.skipChildren();
      }
    }
    return new Records.File(id, fileName, url, type, size);
  }
}
