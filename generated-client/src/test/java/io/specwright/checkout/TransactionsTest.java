package io.specwright.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.specwright.checkout.models.TransactionEntity;
import io.specwright.checkout.services.SearchTransactionsParams;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransactionsTest {
  private static final int PAGES = 3;
  private final CheckoutMock api = new CheckoutMock().on("GET /v1/transactions/search", TransactionsTest::page);
  private final CheckoutClient client = CheckoutClient.builder().apiKey("secret-key").baseUrl(api.url()).build();

  @AfterEach
  void stop() {
    client.close();
    api.close();
  }

  @Test
  void walksAllPagesToTheEnd() {
    List<String> ids = new ArrayList<>();
    SearchTransactionsParams params = SearchTransactionsParams.builder().customerId("cust_1").pageSize(2).build();
    for (TransactionEntity transaction : client.transactions().searchAll(params)) {
      ids.add(transaction.id());
    }
    assertThat(ids).containsExactly("tx_1_0", "tx_1_1", "tx_2_0", "tx_2_1", "tx_3_0", "tx_3_1");
    assertThat(api.requests()).extracting(CheckoutMock.Request::query).containsExactly(
        "customer_id=cust_1&page_size=2",
        "customer_id=cust_1&page_size=2&page_number=2",
        "customer_id=cust_1&page_size=2&page_number=3");
  }

  @Test
  void pagesAreFetchedOnlyWhenNeeded() {
    assertThat(client.transactions().searchAll().iterator().next().id()).isEqualTo("tx_1_0");
    assertThat(api.requests()).hasSize(1);
  }

  @Test
  void noThreadNeedsToWait() {
    List<String> ids = new ArrayList<>();
    client.transactions().searchAll().forEachAsync(transaction -> ids.add(transaction.id())).join();
    assertThat(ids).hasSize(2 * PAGES);
  }

  @Test
  void startsWhereAsked() {
    SearchTransactionsParams params = SearchTransactionsParams.builder().pageNumber(3).build();
    assertThat(client.transactions().searchAll(params)).hasSize(2);
    assertThat(client.transactions().search(params).pagination().currentPage()).isEqualTo(3);
  }

  @Test
  void nothingOptionalIsSentUnlessSet() {
    client.transactions().search();
    assertThat(api.lastRequest().query()).isNull();
  }

  private static CheckoutMock.Response page(CheckoutMock.Request request) {
    String query = request.query() == null ? "" : request.query();
    int page = query.contains("page_number=")
        ? Integer.parseInt(query.replaceAll(".*page_number=([0-9]+).*", "$1"))
        : 1;
    ObjectNode body = (ObjectNode) SpecExamples.value("transaction-list");
    ArrayNode items = (ArrayNode) body.get("items");
    for (int i = 0; i < items.size(); i++) {
      ((ObjectNode) items.get(i)).put("id", "tx_" + page + "_" + i);
    }
    ObjectNode pagination = (ObjectNode) body.get("pagination");
    pagination.put("current_page", page).put("total_pages", PAGES);
    if (page < PAGES) {
      pagination.put("next_page", page + 1);
    }
    return new CheckoutMock.Response(200, body.toString());
  }
}
