package io.specwright.runtime.paging;

import io.specwright.runtime.http.ApiClient;
import io.specwright.runtime.http.Call;
import io.specwright.runtime.http.HttpHeaders;
import io.specwright.runtime.http.HttpRequest;
import io.specwright.runtime.http.HttpResponse;
import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** An API of lists that answers by what is after the question mark of a request. */
final class PageServer {
  private final List<String> queries = Collections.synchronizedList(new ArrayList<>());
  private final List<HttpRequest> requests = Collections.synchronizedList(new ArrayList<>());
  private final ApiClient client;

  /** Answers on the caller's thread. */
  PageServer(Function<String, String> answers) {
    this(answers, Runnable::run, Map.of());
  }

  PageServer(Function<String, String> answers, Executor executor, Map<String, String> nextLinks) {
    this.client = ApiClient.builder().baseUrl("http://api.example/v1").maxRetries(0).transport(request -> {
      String query = request.uri().getRawQuery() == null ? "" : request.uri().getRawQuery();
      queries.add(query);
      requests.add(request);
      Map<String, List<String>> headers = nextLinks.containsKey(query)
          ? Map.of("Link", List.of("<" + nextLinks.get(query) + ">; rel=\"next\"")) : Map.of();
      return CompletableFuture.supplyAsync(() -> new HttpResponse(
          200, HttpHeaders.received(headers), answers.apply(query).getBytes(StandardCharsets.UTF_8)), executor);
    }).build();
  }

  Call<JsonValue> call() {
    return client.call("GET", "/things").returns(JsonCodecs.VALUE);
  }

  ApiClient client() {
    return client;
  }

  /** The queries of all requests so far. */
  List<String> queries() {
    return List.copyOf(queries);
  }

  List<HttpRequest> requests() {
    return List.copyOf(requests);
  }

  /** The texts in a page's property {@code items}. */
  static List<String> items(JsonValue page) {
    return page.get("items").flatMap(JsonValue::asArray).orElse(List.of()).stream()
        .map(item -> item.asString().orElse("?")).toList();
  }
}
