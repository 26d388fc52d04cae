import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/** Reads the other half of the records, see {@link StreamingReader}: orders, subscriptions and customers. */
final class StreamingOrders {

  private StreamingOrders() {}

  static Records.Order order(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    String id = null;
    String mode = null;
    String object = null;
    String customer = null;
    String product = null;
    String transaction = null;
    String discount = null;
    BigDecimal amount = null;
    BigDecimal subTotal = null;
    BigDecimal taxAmount = null;
    BigDecimal discountAmount = null;
    BigDecimal amountDue = null;
    BigDecimal amountPaid = null;
    String currency = null;
    BigDecimal fxAmount = null;
    String fxCurrency = null;
    BigDecimal fxRate = null;
    String status = null;
    String type = null;
    String affiliate = null;
    OffsetDateTime createdAt = null;
    OffsetDateTime updatedAt = null;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String property = in.currentName();
      in.nextToken();
      switch (property) {
        case "id" -> id = Values.text(in);
        case "mode" -> mode = Values.text(in);
        case "object" -> object = Values.text(in);
        case "customer" -> customer = Values.text(in);
        case "product" -> product = Values.text(in);
        case "transaction" -> transaction = Values.text(in);
        case "discount" -> discount = Values.text(in);
        case "amount" -> amount = Values.number(in);
        case "sub_total" -> subTotal = Values.number(in);
        case "tax_amount" -> taxAmount = Values.number(in);
        case "discount_amount" -> discountAmount = Values.number(in);
        case "amount_due" -> amountDue = Values.number(in);
        case "amount_paid" -> amountPaid = Values.number(in);
        case "currency" -> currency = Values.text(in);
        case "fx_amount" -> fxAmount = Values.number(in);
        case "fx_currency" -> fxCurrency = Values.text(in);
        case "fx_rate" -> fxRate = Values.number(in);
        case "status" -> status = Values.text(in);
        case "type" -> type = Values.text(in);
        case "affiliate" -> affiliate = Values.text(in);
        case "created_at" -> createdAt = Values.dateTime(in);
        case "updated_at" -> updatedAt = Values.dateTime(in);
        default -> in.skipChildren();
      }
    }
    return new Records.Order(
        id, mode, object, customer, product, transaction, discount, amount, subTotal, taxAmount, discountAmount,
        amountDue, amountPaid, currency, fxAmount, fxCurrency, fxRate, status, type, affiliate, createdAt, updatedAt);
  }

  static Records.Subscription subscription(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    String id = null;
    String mode = null;
    String object = null;
    Records.Product product = null;
    Records.Customer customer = null;
    List<Records.Item> items = null;
    String collectionMethod = null;
    String status = null;
    String lastTransactionId = null;
    Records.Transaction lastTransaction = null;
    OffsetDateTime lastTransactionDate = null;
    OffsetDateTime nextTransactionDate = null;
    OffsetDateTime currentPeriodStartDate = null;
    OffsetDateTime currentPeriodEndDate = null;
    OffsetDateTime canceledAt = null;
    OffsetDateTime createdAt = null;
    OffsetDateTime updatedAt = null;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String property = in.currentName();
      in.nextToken();
      switch (property) {
        case "id" -> id = Values.text(in);
        case "mode" -> mode = Values.text(in);
        case "object" -> object = Values.text(in);
        case "product" -> product = StreamingReader.product(in);
        case "customer" -> customer = StreamingOrders.customer(in);
        case "items" -> items = Values.list(in, StreamingOrders::item);
        case "collection_method" -> collectionMethod = Values.text(in);
        case "status" -> status = Values.text(in);
        case "last_transaction_id" -> lastTransactionId = Values.text(in);
        case "last_transaction" -> lastTransaction = StreamingOrders.transaction(in);
        case "last_transaction_date" -> lastTransactionDate = Values.dateTime(in);
        case "next_transaction_date" -> nextTransactionDate = Values.dateTime(in);
        case "current_period_start_date" -> currentPeriodStartDate = Values.dateTime(in);
        case "current_period_end_date" -> currentPeriodEndDate = Values.dateTime(in);
        case "canceled_at" -> canceledAt = Values.dateTime(in);
        case "created_at" -> createdAt = Values.dateTime(in);
        case "updated_at" -> updatedAt = Values.dateTime(in);
        default -> in.skipChildren();
      }
    }
    return new Records.Subscription(
        id, mode, object, product, customer, items, collectionMethod, status, lastTransactionId, lastTransaction,
        lastTransactionDate, nextTransactionDate, currentPeriodStartDate, currentPeriodEndDate, canceledAt, createdAt,
        updatedAt);
  }

  static Records.Item item(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    String id = null;
    String mode = null;
    String object = null;
    String productId = null;
    String priceId = null;
    BigDecimal units = null;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String property = in.currentName();
      in.nextToken();
      switch (property) {
        case "id" -> id = Values.text(in);
        case "mode" -> mode = Values.text(in);
        case "object" -> object = Values.text(in);
        case "product_id" -> productId = Values.text(in);
        case "price_id" -> priceId = Values.text(in);
        case "units" -> units = Values.number(in);
        default -> in.skipChildren();
      }
    }
    return new Records.Item(id, mode, object, productId, priceId, units);
  }

  static Records.Transaction transaction(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    String id = null;
    String mode = null;
    String object = null;
    BigDecimal amount = null;
    BigDecimal amountPaid = null;
    BigDecimal discountAmount = null;
    String currency = null;
    String type = null;
    String taxCountry = null;
    BigDecimal taxAmount = null;
    String status = null;
    BigDecimal refundedAmount = null;
    String order = null;
    String subscription = null;
    String customer = null;
    String description = null;
    BigDecimal periodStart = null;
    BigDecimal periodEnd = null;
    BigDecimal createdAt = null;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String property = in.currentName();
      in.nextToken();
      switch (property) {
        case "id" -> id = Values.text(in);
        case "mode" -> mode = Values.text(in);
        case "object" -> object = Values.text(in);
        case "amount" -> amount = Values.number(in);
        case "amount_paid" -> amountPaid = Values.number(in);
        case "discount_amount" -> discountAmount = Values.number(in);
        case "currency" -> currency = Values.text(in);
        case "type" -> type = Values.text(in);
        case "tax_country" -> taxCountry = Values.text(in);
        case "tax_amount" -> taxAmount = Values.number(in);
        case "status" -> status = Values.text(in);
        case "refunded_amount" -> refundedAmount = Values.number(in);
        case "order" -> order = Values.text(in);
        case "subscription" -> subscription = Values.text(in);
        case "customer" -> customer = Values.text(in);
        case "description" -> description = Values.text(in);
        case "period_start" -> periodStart = Values.number(in);
        case "period_end" -> periodEnd = Values.number(in);
        case "created_at" -> createdAt = Values.number(in);
        default -> in.skipChildren();
      }
    }
    return new Records.Transaction(
        id, mode, object, amount, amountPaid, discountAmount, currency, type, taxCountry, taxAmount, status,
        refundedAmount, order, subscription, customer, description, periodStart, periodEnd, createdAt);
  }

  static Records.Customer customer(JsonParser in) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    String id = null;
    String mode = null;
    String object = null;
    String email = null;
    String name = null;
    String country = null;
    OffsetDateTime createdAt = null;
    OffsetDateTime updatedAt = null;
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String property = in.currentName();
      in.nextToken();
      switch (property) {
        case "id" -> id = Values.text(in);
        case "mode" -> mode = Values.text(in);
        case "object" -> object = Values.text(in);
        case "email" -> email = Values.text(in);
        case "name" -> name = Values.text(in);
        case "country" -> country = Values.text(in);
        case "created_at" -> createdAt = Values.dateTime(in);
        case "updated_at" -> updatedAt = Values.dateTime(in);
        default -> in.skipChildren();
      }
    }
    return new Records.Customer(id, mode, object, email, name, country, createdAt, updatedAt);
  }
}
