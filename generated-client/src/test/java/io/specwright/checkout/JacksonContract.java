package io.specwright.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import io.specwright.checkout.models.CheckoutCompletedEvent;
import io.specwright.checkout.models.CheckoutEntity;
import io.specwright.checkout.models.EnvironmentMode;
import io.specwright.checkout.models.LicenseStatus;
import io.specwright.checkout.models.TransactionEntity;
import io.specwright.checkout.models.WebhookEvent;
import io.specwright.checkout.runtime.json.Bytes;
import io.specwright.checkout.runtime.json.DecodingException;
import io.specwright.checkout.runtime.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What both versions of Jackson promise of the client's types. */
abstract class JacksonContract {
  private static final String TRANSACTION = """
      {"id": "t", "mode": "moon", "object": "transaction", "amount": 12345678901234567890.1234567890,
       "amount_paid": 1e400, "discount_amount": null, "currency": "EUR", "type": "payment", "status": 7,
       "created_at": 9007199254740993,
       "added": {"later": [1.10, 123456789012345678901, true, null, "\\u00e9"]}}""";

  /** What a user of the client may have written. */
  record Envelope(
      String note,
      TransactionEntity transaction,
      List<CheckoutEntity.Product> products,
      Map<String, EnvironmentMode> modes,
      JsonValue anything,
      Bytes bytes) {}

  /** Something whose type is told beside it. */
  record Holder(Object held) {}

  /** A map whose keys are of the client. */
  record Counts(Map<LicenseStatus, Integer> counts) {}

  abstract <T> T read(String json, Class<T> type) throws Exception;

  abstract <T> T readStrictly(String json, Class<T> type) throws Exception;

  abstract String write(Object value) throws Exception;

  /** Through Jackson's tree and back. */
  abstract <T> T convert(T value, Class<T> type) throws Exception;

  /** Written and read by a mapper that writes the class of what is an Object. */
  abstract Holder typed(Holder holder) throws Exception;

  /** Jackson's own exception for a value that does not fit. */
  abstract Class<? extends Exception> mismatch();

  /** Jackson's path of such an exception: {@code .transaction[3]}. */
  abstract String path(Exception mismatch);

  @Test
  void aModelKeepsEverything() throws Exception {
    TransactionEntity transaction = read(TRANSACTION, TransactionEntity.class);

    assertThat(transaction.amount()).isEqualTo("12345678901234567890.1234567890");
    assertThat(transaction.mode().value()).isEqualTo("moon");
    assertThat(transaction.isNull("discount_amount")).isTrue();
    assertThat(transaction.createdAt()).isEqualTo(9007199254740993L);
    assertThat(JsonValue.parse(write(transaction))).isEqualTo(JsonValue.parse(TRANSACTION));
    assertThat(convert(transaction, TransactionEntity.class)).isEqualTo(transaction);
  }

  @Test
  void whatIsMistypedShowsWhenItIsAskedFor() throws Exception {
    TransactionEntity transaction = read(TRANSACTION, TransactionEntity.class);

    assertThat(catchException(transaction::status))
        .isInstanceOf(DecodingException.class).hasMessageStartingWith("$.status: ");
  }

  @Test
  void typesOfTheClientStandWithinThoseOfTheUser() throws Exception {
    String json = """
        {"note": "n", "transaction": %s, "products": ["prod_1", {"id": "prod_2", "odd": 1}, 3],
         "modes": {"a": "test", "b": "moon"}, "anything": [1.50, {"x": null}], "bytes": "AQID"}"""
        .formatted(TRANSACTION);
    Envelope envelope = read(json, Envelope.class);

    assertThat(envelope.transaction().id()).isEqualTo("t");
    assertThat(envelope.products().get(0)).isEqualTo(CheckoutEntity.Product.of("prod_1"));
    assertThat(envelope.products().get(2)).isInstanceOf(CheckoutEntity.Product.Unknown.class);
    assertThat(envelope.modes().get("a")).isSameAs(EnvironmentMode.TEST);
    assertThat(envelope.bytes().toByteArray()).containsExactly(1, 2, 3);
    assertThat(JsonValue.parse(write(envelope))).isEqualTo(JsonValue.parse(json));
  }

  @Test
  void enumsAreKeysOfMaps() throws Exception {
    String json = "{\"counts\":{\"active\":1,\"on_the_moon\":2}}";
    Counts counts = read(json, Counts.class);

    assertThat(counts.counts()).containsOnlyKeys(LicenseStatus.ACTIVE, LicenseStatus.of("on_the_moon"));
    assertThat(write(counts)).isEqualTo(json);
  }

  @Test
  void aFaultIsJacksonsOwnWithTheWholePath() {
    Exception wrongKind = catchException(() -> read("{\"transaction\": [1]}", Envelope.class));
    assertThat(wrongKind).isInstanceOf(mismatch()).hasMessageContaining("expected an object, found an array");
    assertThat(path(wrongKind)).isEqualTo(".transaction");

    Exception withinList = catchException(() -> readStrictly("""
        {"products": ["prod_1", {"id": "prod_2", "features": [{}, {"id": 5}]}]}""", Envelope.class));
    assertThat(withinList).isInstanceOf(mismatch());
    assertThat(path(withinList)).startsWith(".products[1]");

    Exception strict = catchException(() -> readStrictly("{\"transaction\": {\"id\": 5}}", Envelope.class));
    assertThat(strict).isInstanceOf(mismatch()).hasMessageContaining("expected a string, found a number");
    assertThat(path(strict)).isEqualTo(".transaction.id");
  }

  @Test
  void aStrictModuleRefusesWhatIsIncomplete() {
    Exception missing = catchException(() -> readStrictly("{\"id\": \"t\"}", TransactionEntity.class));

    assertThat(missing).isInstanceOf(mismatch()).hasMessageContaining("created_at");
  }

  @Test
  void aVariantOfAUnionIsNoOther() throws Exception {
    assertThat(read("\"prod_1\"", CheckoutEntity.Product.OfString.class).value()).isEqualTo("prod_1");
    assertThat(catchException(() -> read("{}", CheckoutEntity.Product.OfString.class))).isInstanceOf(mismatch());
  }

  @Test
  void typeIdsAreWrittenAndRead() throws Exception {
    for (Object held : List.of(
        read(TRANSACTION, TransactionEntity.class), EnvironmentMode.TEST, CheckoutEntity.Product.of("prod_1"))) {
      assertThat(typed(new Holder(held)).held()).isEqualTo(held);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "checkout-completed", "subscription-active", "subscription-paid", "subscription-canceled",
    "refund-created", "dispute-created"
  })
  void deepModelsAreReadAsByTheClient(String name) throws Exception {
    String json = SpecExamples.json("event-" + name);
    WebhookEvent event = read(json, WebhookEvent.class);

    assertThat(event).isEqualTo(WebhookEvent.CODEC.parse(json));
    assertThat(JsonValue.parse(write(event))).isEqualTo(JsonValue.parse(json));
  }

  @Test
  void nullIsNoModel() throws Exception {
    assertThat(read("null", CheckoutCompletedEvent.class)).isNull();
    assertThat(read("{\"transaction\": null}", Envelope.class).transaction()).isNull();
    assertThat(read("[null]", LicenseStatus[].class)).containsOnlyNulls();
  }
}
