import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** The checkout as somebody would write it by hand: records, and texts instead of enums. What is absent is null. */
final class Records {

  private Records() {}

  @JsonNaming(SnakeCaseStrategy.class)
  record Checkout(
      String id, String mode, String object, String status, String requestId, Product product, BigDecimal units,
      Order order, Subscription subscription, Customer customer, List<CustomField> customFields, String checkoutUrl,
      String successUrl, List<License> licenseKeys, List<ProductFeature> feature, Map<String, Object> metadata) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record Product(
      String id, String mode, String object, String name, String description, String imageUrl,
      List<Feature> features, BigDecimal price, String currency, String billingType, String billingPeriod,
      String status, String taxMode, String taxCategory, String productUrl, String defaultSuccessUrl,
      List<CustomField> customFields, OffsetDateTime createdAt, OffsetDateTime updatedAt) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record Feature(String id, String type, String description) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record CustomField(String type, String key, String label, Boolean optional, Text text, Checkbox checkbox) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record Text(BigDecimal maxLength, BigDecimal minimumLength, String value) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record Checkbox(String label, Boolean value) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record Order(
      String id, String mode, String object, String customer, String product, String transaction, String discount,
      BigDecimal amount, BigDecimal subTotal, BigDecimal taxAmount, BigDecimal discountAmount, BigDecimal amountDue,
      BigDecimal amountPaid, String currency, BigDecimal fxAmount, String fxCurrency, BigDecimal fxRate,
      String status, String type, String affiliate, OffsetDateTime createdAt, OffsetDateTime updatedAt) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record Subscription(
      String id, String mode, String object, Product product, Customer customer, List<Item> items,
      String collectionMethod, String status, String lastTransactionId, Transaction lastTransaction,
      OffsetDateTime lastTransactionDate, OffsetDateTime nextTransactionDate, OffsetDateTime currentPeriodStartDate,
      OffsetDateTime currentPeriodEndDate, OffsetDateTime canceledAt, OffsetDateTime createdAt,
      OffsetDateTime updatedAt) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record Item(String id, String mode, String object, String productId, String priceId, BigDecimal units) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record Transaction(
      String id, String mode, String object, BigDecimal amount, BigDecimal amountPaid, BigDecimal discountAmount,
      String currency, String type, String taxCountry, BigDecimal taxAmount, String status,
      BigDecimal refundedAmount, String order, String subscription, String customer, String description,
      BigDecimal periodStart, BigDecimal periodEnd, BigDecimal createdAt) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record Customer(
      String id, String mode, String object, String email, String name, String country, OffsetDateTime createdAt,
      OffsetDateTime updatedAt) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record License(
      String id, String mode, String object, String productId, String status, String key, BigDecimal activation,
      BigDecimal activationLimit, OffsetDateTime expiresAt, OffsetDateTime createdAt, Instance instance) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record Instance(String id, String mode, String object, String name, String status, OffsetDateTime createdAt) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record ProductFeature(
      String id, String type, String description, String privateNote, Files file, License licenseKey) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record Files(List<File> files) {}

  @JsonNaming(SnakeCaseStrategy.class)
  record File(String id, String fileName, String url, String type, BigDecimal size) {}
}
