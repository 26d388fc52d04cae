import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes the records with the streaming generator. */
final class StreamingWriter {

  private StreamingWriter() {}

  static void checkout(JsonGenerator out, Records.Checkout value) throws IOException {
    out.writeStartObject();
    Values.text(out, "id", value.id());
    Values.text(out, "mode", value.mode());
    Values.text(out, "object", value.object());
    Values.text(out, "status", value.status());
    Values.text(out, "request_id", value.requestId());
    Values.object(out, "product", value.product(), StreamingWriter::product);
    Values.number(out, "units", value.units());
    Values.object(out, "order", value.order(), StreamingWriter::order);
    Values.object(out, "subscription", value.subscription(), StreamingWriter::subscription);
    Values.object(out, "customer", value.customer(), StreamingWriter::customer);
    Values.list(out, "custom_fields", value.customFields(), StreamingWriter::customField);
    Values.text(out, "checkout_url", value.checkoutUrl());
    Values.text(out, "success_url", value.successUrl());
    Values.list(out, "license_keys", value.licenseKeys(), StreamingWriter::license);
    Values.list(out, "feature", value.feature(), StreamingWriter::productFeature);
    Values.map(out, "metadata", value.metadata());
    out.writeEndObject();
  }

  static void product(JsonGenerator out, Records.Product value) throws IOException {
    out.writeStartObject();
    Values.text(out, "id", value.id());
    Values.text(out, "mode", value.mode());
    Values.text(out, "object", value.object());
    Values.text(out, "name", value.name());
    Values.text(out, "description", value.description());
    Values.text(out, "image_url", value.imageUrl());
    Values.list(out, "features", value.features(), StreamingWriter::feature);
    Values.number(out, "price", value.price());
    Values.text(out, "currency", value.currency());
    Values.text(out, "billing_type", value.billingType());
    Values.text(out, "billing_period", value.billingPeriod());
    Values.text(out, "status", value.status());
    Values.text(out, "tax_mode", value.taxMode());
    Values.text(out, "tax_category", value.taxCategory());
    Values.text(out, "product_url", value.productUrl());
    Values.text(out, "default_success_url", value.defaultSuccessUrl());
    Values.list(out, "custom_fields", value.customFields(), StreamingWriter::customField);
    Values.dateTime(out, "created_at", value.createdAt());
    Values.dateTime(out, "updated_at", value.updatedAt());
    out.writeEndObject();
  }

  static void feature(JsonGenerator out, Records.Feature value) throws IOException {
    out.writeStartObject();
    Values.text(out, "id", value.id());
    Values.text(out, "type", value.type());
    Values.text(out, "description", value.description());
    out.writeEndObject();
  }

  static void customField(JsonGenerator out, Records.CustomField value) throws IOException {
    out.writeStartObject();
    Values.text(out, "type", value.type());
    Values.text(out, "key", value.key());
    Values.text(out, "label", value.label());
    Values.bool(out, "optional", value.optional());
    Values.object(out, "text", value.text(), StreamingWriter::text);
    Values.object(out, "checkbox", value.checkbox(), StreamingWriter::checkbox);
    out.writeEndObject();
  }

  static void text(JsonGenerator out, Records.Text value) throws IOException {
    out.writeStartObject();
    Values.number(out, "max_length", value.maxLength());
    Values.number(out, "minimum_length", value.minimumLength());
    Values.text(out, "value", value.value());
    out.writeEndObject();
  }

  static void checkbox(JsonGenerator out, Records.Checkbox value) throws IOException {
    out.writeStartObject();
    Values.text(out, "label", value.label());
    Values.bool(out, "value", value.value());
    out.writeEndObject();
  }

  static void order(JsonGenerator out, Records.Order value) throws IOException {
    out.writeStartObject();
    Values.text(out, "id", value.id());
    Values.text(out, "mode", value.mode());
    Values.text(out, "object", value.object());
    Values.text(out, "customer", value.customer());
    Values.text(out, "product", value.product());
    Values.text(out, "transaction", value.transaction());
    Values.text(out, "discount", value.discount());
    Values.number(out, "amount", value.amount());
    Values.number(out, "sub_total", value.subTotal());
    Values.number(out, "tax_amount", value.taxAmount());
    Values.number(out, "discount_amount", value.discountAmount());
    Values.number(out, "amount_due", value.amountDue());
    Values.number(out, "amount_paid", value.amountPaid());
    Values.text(out, "currency", value.currency());
    Values.number(out, "fx_amount", value.fxAmount());
    Values.text(out, "fx_currency", value.fxCurrency());
    Values.number(out, "fx_rate", value.fxRate());
    Values.text(out, "status", value.status());
    Values.text(out, "type", value.type());
    Values.text(out, "affiliate", value.affiliate());
    Values.dateTime(out, "created_at", value.createdAt());
    Values.dateTime(out, "updated_at", value.updatedAt());
    out.writeEndObject();
  }

  static void subscription(JsonGenerator out, Records.Subscription value) throws IOException {
    out.writeStartObject();
    Values.text(out, "id", value.id());
    Values.text(out, "mode", value.mode());
    Values.text(out, "object", value.object());
    Values.object(out, "product", value.product(), StreamingWriter::product);
    Values.object(out, "customer", value.customer(), StreamingWriter::customer);
    Values.list(out, "items", value.items(), StreamingWriter::item);
    Values.text(out, "collection_method", value.collectionMethod());
    Values.text(out, "status", value.status());
    Values.text(out, "last_transaction_id", value.lastTransactionId());
    Values.object(out, "last_transaction", value.lastTransaction(), StreamingWriter::transaction);
    Values.dateTime(out, "last_transaction_date", value.lastTransactionDate());
    Values.dateTime(out, "next_transaction_date", value.nextTransactionDate());
    Values.dateTime(out, "current_period_start_date", value.currentPeriodStartDate());
    Values.dateTime(out, "current_period_end_date", value.currentPeriodEndDate());
    Values.dateTime(out, "canceled_at", value.canceledAt());
    Values.dateTime(out, "created_at", value.createdAt());
    Values.dateTime(out, "updated_at", value.updatedAt());
    out.writeEndObject();
  }

  static void item(JsonGenerator out, Records.Item value) throws IOException {
    out.writeStartObject();
    Values.text(out, "id", value.id());
    Values.text(out, "mode", value.mode());
    Values.text(out, "object", value.object());
    Values.text(out, "product_id", value.productId());
    Values.text(out, "price_id", value.priceId());
    Values.number(out, "units", value.units());
    out.writeEndObject();
  }

  static void transaction(JsonGenerator out, Records.Transaction value) throws IOException {
    out.writeStartObject();
    Values.text(out, "id", value.id());
    Values.text(out, "mode", value.mode());
    Values.text(out, "object", value.object());
    Values.number(out, "amount", value.amount());
    Values.number(out, "amount_paid", value.amountPaid());
    Values.number(out, "discount_amount", value.discountAmount());
    Values.text(out, "currency", value.currency());
    Values.text(out, "type", value.type());
    Values.text(out, "tax_country", value.taxCountry());
    Values.number(out, "tax_amount", value.taxAmount());
    Values.text(out, "status", value.status());
    Values.number(out, "refunded_amount", value.refundedAmount());
    Values.text(out, "order", value.order());
    Values.text(out, "subscription", value.subscription());
    Values.text(out, "customer", value.customer());
    Values.text(out, "description", value.description());
    Values.number(out, "period_start", value.periodStart());
    Values.number(out, "period_end", value.periodEnd());
    Values.number(out, "created_at", value.createdAt());
    out.writeEndObject();
  }

  static void customer(JsonGenerator out, Records.Customer value) throws IOException {
    out.writeStartObject();
    Values.text(out, "id", value.id());
    Values.text(out, "mode", value.mode());
    Values.text(out, "object", value.object());
    Values.text(out, "email", value.email());
    Values.text(out, "name", value.name());
    Values.text(out, "country", value.country());
    Values.dateTime(out, "created_at", value.createdAt());
    Values.dateTime(out, "updated_at", value.updatedAt());
    out.writeEndObject();
  }

  static void license(JsonGenerator out, Records.License value) throws IOException {
    out.writeStartObject();
    Values.text(out, "id", value.id());
    Values.text(out, "mode", value.mode());
    Values.text(out, "object", value.object());
    Values.text(out, "product_id", value.productId());
    Values.text(out, "status", value.status());
    Values.text(out, "key", value.key());
    Values.number(out, "activation", value.activation());
    Values.number(out, "activation_limit", value.activationLimit());
    Values.dateTime(out, "expires_at", value.expiresAt());
    Values.dateTime(out, "created_at", value.createdAt());
    Values.object(out, "instance", value.instance(), StreamingWriter::instance);
    out.writeEndObject();
  }

  static void instance(JsonGenerator out, Records.Instance value) throws IOException {
    out.writeStartObject();
    Values.text(out, "id", value.id());
    Values.text(out, "mode", value.mode());
    Values.text(out, "object", value.object());
    Values.text(out, "name", value.name());
    Values.text(out, "status", value.status());
    Values.dateTime(out, "created_at", value.createdAt());
    out.writeEndObject();
  }

  static void productFeature(JsonGenerator out, Records.ProductFeature value) throws IOException {
    out.writeStartObject();
    Values.text(out, "id", value.id());
    Values.text(out, "type", value.type());
    Values.text(out, "description", value.description());
    Values.text(out, "private_note", value.privateNote());
    Values.object(out, "file", value.file(), StreamingWriter::files);
    Values.object(out, "license_key", value.licenseKey(), StreamingWriter::license);
    out.writeEndObject();
  }

  static void files(JsonGenerator out, Records.Files value) throws IOException {
    out.writeStartObject();
    Values.list(out, "files", value.files(), StreamingWriter::file);
    out.writeEndObject();
  }

  static void file(JsonGenerator out, Records.File value) throws IOException {
    out.writeStartObject();
    Values.text(out, "id", value.id());
    Values.text(out, "file_name", value.fileName());
    Values.text(out, "url", value.url());
    Values.text(out, "type", value.type());
    Values.number(out, "size", value.size());
    out.writeEndObject();
  }
}
