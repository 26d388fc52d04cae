package io.specwright.runtime.json;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The other half of {@link CheckoutByHand}: orders, subscriptions, customers and small parts. */
final class OrdersByHand {
  private static final JsonNames TEXT = JsonNames.of("max_length", "minimum_length", "value");
  private static final JsonNames CHECKBOX = JsonNames.of("label", "value");
  private static final JsonNames ORDER = JsonNames.of(
      "id", "mode", "object", "customer", "product", "transaction", "discount", "amount", "sub_total", "tax_amount",
      "discount_amount", "amount_due", "amount_paid", "currency", "fx_amount", "fx_currency", "fx_rate", "status",
      "type", "affiliate", "created_at", "updated_at");
  private static final JsonNames SUBSCRIPTION = JsonNames.of(
      "id", "mode", "object", "product", "customer", "items", "collection_method", "status", "last_transaction_id",
      "last_transaction", "last_transaction_date", "next_transaction_date", "current_period_start_date",
      "current_period_end_date", "canceled_at", "created_at", "updated_at");
  private static final JsonNames ITEM = JsonNames.of("id", "mode", "object", "product_id", "price_id", "units");
  private static final JsonNames TRANSACTION = JsonNames.of(
      "id", "mode", "object", "amount", "amount_paid", "discount_amount", "currency", "type", "tax_country",
      "tax_amount", "status", "refunded_amount", "order", "subscription", "customer", "description", "period_start",
      "period_end", "created_at");
  private static final JsonNames CUSTOMER = JsonNames.of(
      "id", "mode", "object", "email", "name", "country", "created_at", "updated_at");
  private static final JsonNames INSTANCE = JsonNames.of("id", "mode", "object", "name", "status", "created_at");
  static final JsonCodec<Item> ITEM_CODEC = new JsonCodec<>() {
    @Override
    public @Nullable Item read(JsonReader in) {
      return item(in);
    }

    @Override
    public void write(JsonWriter out, Item value) {
      throw new UnsupportedOperationException();
    }
  };

  private OrdersByHand() {}

  record Text(@Nullable BigDecimal maxLength, @Nullable BigDecimal minimumLength, @Nullable String value) {}

  static @Nullable Text text(JsonReader in) {
    OpenContainers.Container open = in.beginObject(TEXT);
    if (open == null) {
      return null;
    }
    BigDecimal maxLength = null, minimumLength = null;
    String value = null;
    for (int index; (index = in.nextProperty(open)) != PropertyReader.END; ) {
      switch (index) {
        case 0 -> maxLength = in.readDecimal();
        case 1 -> minimumLength = in.readDecimal();
        case 2 -> value = in.readString();
        default -> in.readUndeclared();
      }
    }
    in.endObject();
    return new Text(maxLength, minimumLength, value);
  }

  record Checkbox(@Nullable String label, @Nullable Boolean value) {}

  static @Nullable Checkbox checkbox(JsonReader in) {
    OpenContainers.Container open = in.beginObject(CHECKBOX);
    if (open == null) {
      return null;
    }
    String label = null;
    Boolean value = null;
    for (int index; (index = in.nextProperty(open)) != PropertyReader.END; ) {
      switch (index) {
        case 0 -> label = in.readString();
        case 1 -> value = in.readBoolean();
        default -> in.readUndeclared();
      }
    }
    in.endObject();
    return new Checkbox(label, value);
  }

  record Order(
      @Nullable String id, @Nullable String mode, @Nullable String object, @Nullable String customer,
      @Nullable String product, @Nullable String transaction, @Nullable String discount, @Nullable BigDecimal amount,
      @Nullable BigDecimal subTotal, @Nullable BigDecimal taxAmount, @Nullable BigDecimal discountAmount,
      @Nullable BigDecimal amountDue, @Nullable BigDecimal amountPaid, @Nullable String currency,
      @Nullable BigDecimal fxAmount, @Nullable String fxCurrency, @Nullable BigDecimal fxRate,
      @Nullable String status, @Nullable String type, @Nullable String affiliate, @Nullable OffsetDateTime createdAt,
      @Nullable OffsetDateTime updatedAt) {}

  static @Nullable Order order(JsonReader in) {
    OpenContainers.Container open = in.beginObject(ORDER);
    if (open == null) {
      return null;
    }
    String 
      id = null, mode = null, object = null, customer = null, product = null, transaction = null, discount = null,
      currency = null, fxCurrency = null, status = null, type = null, affiliate = null;
    BigDecimal 
      amount = null, subTotal = null, taxAmount = null, discountAmount = null, amountDue = null, amountPaid = null,
      fxAmount = null, fxRate = null;
    OffsetDateTime createdAt = null, updatedAt = null;
    for (int index; (index = in.nextProperty(open)) != PropertyReader.END; ) {
      switch (index) {
        case 0 -> id = in.readString();
        case 1 -> mode = in.readString();
        case 2 -> object = in.readString();
        case 3 -> customer = in.readString();
        case 4 -> product = in.readString();
        case 5 -> transaction = in.readString();
        case 6 -> discount = in.readString();
        case 7 -> amount = in.readDecimal();
        case 8 -> subTotal = in.readDecimal();
        case 9 -> taxAmount = in.readDecimal();
        case 10 -> discountAmount = in.readDecimal();
        case 11 -> amountDue = in.readDecimal();
        case 12 -> amountPaid = in.readDecimal();
        case 13 -> currency = in.readString();
        case 14 -> fxAmount = in.readDecimal();
        case 15 -> fxCurrency = in.readString();
        case 16 -> fxRate = in.readDecimal();
        case 17 -> status = in.readString();
        case 18 -> type = in.readString();
        case 19 -> affiliate = in.readString();
        case 20 -> createdAt = in.readDateTime();
        case 21 -> updatedAt = in.readDateTime();
        default -> in.readUndeclared();
      }
    }
    in.endObject();
    return new Order(
        id, mode, object, customer, product, transaction, discount, amount, subTotal, taxAmount, discountAmount,
        amountDue, amountPaid, currency, fxAmount, fxCurrency, fxRate, status, type, affiliate, createdAt, updatedAt);
  }

  record Subscription(
      @Nullable String id, @Nullable String mode, @Nullable String object, CheckoutByHand.@Nullable Product product,
      @Nullable Customer customer, @Nullable List<Item> items, @Nullable String collectionMethod,
      @Nullable String status, @Nullable String lastTransactionId, @Nullable Transaction lastTransaction,
      @Nullable OffsetDateTime lastTransactionDate, @Nullable OffsetDateTime nextTransactionDate,
      @Nullable OffsetDateTime currentPeriodStartDate, @Nullable OffsetDateTime currentPeriodEndDate,
      @Nullable OffsetDateTime canceledAt, @Nullable OffsetDateTime createdAt, @Nullable OffsetDateTime updatedAt) {}

  static @Nullable Subscription subscription(JsonReader in) {
    OpenContainers.Container open = in.beginObject(SUBSCRIPTION);
    if (open == null) {
      return null;
    }
    String id = null, mode = null, object = null, collectionMethod = null, status = null, lastTransactionId = null;
    CheckoutByHand.Product product = null;
    Customer customer = null;
    List<Item> items = null;
    Transaction lastTransaction = null;
    OffsetDateTime 
      lastTransactionDate = null, nextTransactionDate = null, currentPeriodStartDate = null,
      currentPeriodEndDate = null, canceledAt = null, createdAt = null, updatedAt = null;
    for (int index; (index = in.nextProperty(open)) != PropertyReader.END; ) {
      switch (index) {
        case 0 -> id = in.readString();
        case 1 -> mode = in.readString();
        case 2 -> object = in.readString();
        case 3 -> product = CheckoutByHand.product(in);
        case 4 -> customer = customer(in);
        case 5 -> items = in.readList(ITEM_CODEC);
        case 6 -> collectionMethod = in.readString();
        case 7 -> status = in.readString();
        case 8 -> lastTransactionId = in.readString();
        case 9 -> lastTransaction = transaction(in);
        case 10 -> lastTransactionDate = in.readDateTime();
        case 11 -> nextTransactionDate = in.readDateTime();
        case 12 -> currentPeriodStartDate = in.readDateTime();
        case 13 -> currentPeriodEndDate = in.readDateTime();
        case 14 -> canceledAt = in.readDateTime();
        case 15 -> createdAt = in.readDateTime();
        case 16 -> updatedAt = in.readDateTime();
        default -> in.readUndeclared();
      }
    }
    in.endObject();
    return new Subscription(
        id, mode, object, product, customer, items, collectionMethod, status, lastTransactionId, lastTransaction,
        lastTransactionDate, nextTransactionDate, currentPeriodStartDate, currentPeriodEndDate, canceledAt, createdAt,
        updatedAt);
  }

  record Item(
      @Nullable String id, @Nullable String mode, @Nullable String object, @Nullable String productId,
      @Nullable String priceId, @Nullable BigDecimal units) {}

  static @Nullable Item item(JsonReader in) {
    OpenContainers.Container open = in.beginObject(ITEM);
    if (open == null) {
      return null;
    }
    String id = null, mode = null, object = null, productId = null, priceId = null;
    BigDecimal units = null;
    for (int index; (index = in.nextProperty(open)) != PropertyReader.END; ) {
      switch (index) {
        case 0 -> id = in.readString();
        case 1 -> mode = in.readString();
        case 2 -> object = in.readString();
        case 3 -> productId = in.readString();
        case 4 -> priceId = in.readString();
        case 5 -> units = in.readDecimal();
        default -> in.readUndeclared();
      }
    }
    in.endObject();
    return new Item(id, mode, object, productId, priceId, units);
  }

  record Transaction(
      @Nullable String id, @Nullable String mode, @Nullable String object, @Nullable BigDecimal amount,
      @Nullable BigDecimal amountPaid, @Nullable BigDecimal discountAmount, @Nullable String currency,
      @Nullable String type, @Nullable String taxCountry, @Nullable BigDecimal taxAmount, @Nullable String status,
      @Nullable BigDecimal refundedAmount, @Nullable String order, @Nullable String subscription,
      @Nullable String customer, @Nullable String description, @Nullable BigDecimal periodStart,
      @Nullable BigDecimal periodEnd, @Nullable BigDecimal createdAt) {}

  static @Nullable Transaction transaction(JsonReader in) {
    OpenContainers.Container open = in.beginObject(TRANSACTION);
    if (open == null) {
      return null;
    }
    String 
      id = null, mode = null, object = null, currency = null, type = null, taxCountry = null, status = null,
      order = null, subscription = null, customer = null, description = null;
    BigDecimal 
      amount = null, amountPaid = null, discountAmount = null, taxAmount = null, refundedAmount = null,
      periodStart = null, periodEnd = null, createdAt = null;
    for (int index; (index = in.nextProperty(open)) != PropertyReader.END; ) {
      switch (index) {
        case 0 -> id = in.readString();
        case 1 -> mode = in.readString();
        case 2 -> object = in.readString();
        case 3 -> amount = in.readDecimal();
        case 4 -> amountPaid = in.readDecimal();
        case 5 -> discountAmount = in.readDecimal();
        case 6 -> currency = in.readString();
        case 7 -> type = in.readString();
        case 8 -> taxCountry = in.readString();
        case 9 -> taxAmount = in.readDecimal();
        case 10 -> status = in.readString();
        case 11 -> refundedAmount = in.readDecimal();
        case 12 -> order = in.readString();
        case 13 -> subscription = in.readString();
        case 14 -> customer = in.readString();
        case 15 -> description = in.readString();
        case 16 -> periodStart = in.readDecimal();
        case 17 -> periodEnd = in.readDecimal();
        case 18 -> createdAt = in.readDecimal();
        default -> in.readUndeclared();
      }
    }
    in.endObject();
    return new Transaction(
        id, mode, object, amount, amountPaid, discountAmount, currency, type, taxCountry, taxAmount, status,
        refundedAmount, order, subscription, customer, description, periodStart, periodEnd, createdAt);
  }

  record Customer(
      @Nullable String id, @Nullable String mode, @Nullable String object, @Nullable String email,
      @Nullable String name, @Nullable String country, @Nullable OffsetDateTime createdAt,
      @Nullable OffsetDateTime updatedAt) {}

  static @Nullable Customer customer(JsonReader in) {
    OpenContainers.Container open = in.beginObject(CUSTOMER);
    if (open == null) {
      return null;
    }
    String id = null, mode = null, object = null, email = null, name = null, country = null;
    OffsetDateTime createdAt = null, updatedAt = null;
    for (int index; (index = in.nextProperty(open)) != PropertyReader.END; ) {
      switch (index) {
        case 0 -> id = in.readString();
        case 1 -> mode = in.readString();
        case 2 -> object = in.readString();
        case 3 -> email = in.readString();
        case 4 -> name = in.readString();
        case 5 -> country = in.readString();
        case 6 -> createdAt = in.readDateTime();
        case 7 -> updatedAt = in.readDateTime();
        default -> in.readUndeclared();
      }
    }
    in.endObject();
    return new Customer(id, mode, object, email, name, country, createdAt, updatedAt);
  }

  record Instance(
      @Nullable String id, @Nullable String mode, @Nullable String object, @Nullable String name,
      @Nullable String status, @Nullable OffsetDateTime createdAt) {}

  static @Nullable Instance instance(JsonReader in) {
    OpenContainers.Container open = in.beginObject(INSTANCE);
    if (open == null) {
      return null;
    }
    String id = null, mode = null, object = null, name = null, status = null;
    OffsetDateTime createdAt = null;
    for (int index; (index = in.nextProperty(open)) != PropertyReader.END; ) {
      switch (index) {
        case 0 -> id = in.readString();
        case 1 -> mode = in.readString();
        case 2 -> object = in.readString();
        case 3 -> name = in.readString();
        case 4 -> status = in.readString();
        case 5 -> createdAt = in.readDateTime();
        default -> in.readUndeclared();
      }
    }
    in.endObject();
    return new Instance(id, mode, object, name, status, createdAt);
  }
}
