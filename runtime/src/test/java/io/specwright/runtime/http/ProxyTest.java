package io.specwright.runtime.http;

import static io.specwright.runtime.http.TestServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.auth.Bearer;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A proxy in between that wants a password of its own, or none of it at all. */
@Timeout(20)
class ProxyTest {

  private static Call<String> through(TestServer proxy, String url) {
    HttpClient client = HttpClient.newBuilder()
        .proxy(ProxySelector.of(new InetSocketAddress("127.0.0.1", proxy.port())))
        .build();
    return ApiClient.builder()
        .baseUrl(url)
        .transport(JdkTransport.of(client, 1000))
        .credentials("token", Bearer.of("hunter2"))
        .timing(new TestTime().timing())
        .build()
        .call("GET", "/things").auth("token").returnsText();
  }

  @Tag("R34")
  @Test
  void aProxyThatWantsAPasswordIsAnError() {
    TestServer.Reply wantsPassword = status(407, "", "Proxy-Authenticate: Basic realm=\"p\"");
    for (String scheme : new String[] {"http", "https"}) {
      try (TestServer proxy = TestServer.replying(wantsPassword)) {
        assertThatExceptionOfType(ClientErrorException.class)
            .isThrownBy(() -> through(proxy, scheme + "://api.example").execute())
            .withMessage("GET /things: status 407");
        assertThat(proxy.requests()).hasSize(1);
      }
    }
  }

  @Tag("R34")
  @Test
  void aPasswordOfTheProxyDoesNotReachTheApi() {
    try (TestServer server = TestServer.replying(status(200, "done"));
        ApiClient client = ApiClient.builder()
            .baseUrl(server.url()).header("Proxy-Authorization", "Basic hunter2").build()) {
      client.call("GET", "/things").returnsText().execute();
      assertThat(server.request().headers()).doesNotContainKey("Proxy-Authorization");
    }
  }

  @Tag("R34")
  @Test
  void aProxyThatHangsUpFailsTheCallAndLearnsNoSecret() {
    try (TestServer proxy = TestServer.replying((request, connection) -> connection.close())) {
      assertThatThrownBy(() -> through(proxy, "https://api.example").execute())
          .isExactlyInstanceOf(ConnectionException.class)
          .hasMessageStartingWith("GET /things: ");
      assertThat(proxy.requests()).isNotEmpty().allSatisfy(request -> {
        assertThat(request.method()).isEqualTo("CONNECT");
        assertThat(request.target()).isEqualTo("api.example:443");
        assertThat(request.headers()).doesNotContainKeys("Authorization", "Cookie");
      });
    }
  }

  @Test
  void whatTheUserSetsUpIsUsed() {
    Set<String> threads = ConcurrentHashMap.newKeySet();
    ExecutorService executor = Executors.newCachedThreadPool(task -> new Thread(() -> {
      threads.add(Thread.currentThread().getName());
      task.run();
    }, "mine"));
    try (TestServer proxy = TestServer.replying(status(200, "done"))) {
      HttpClient own = HttpClient.newBuilder()
          .proxy(ProxySelector.of(new InetSocketAddress("127.0.0.1", proxy.port()))).executor(executor).build();
      JdkTransport transport = JdkTransport.of(own);
      for (int i = 0; i < 2; i++) {
        try (ApiClient client = ApiClient.builder().baseUrl("http://api.example").transport(transport).build()) {
          assertThat(client.call("GET", "/things").returnsText().execute()).isEqualTo("done");
        }
      }
      assertThat(proxy.requests()).hasSize(2)
          .allSatisfy(request -> assertThat(request.target()).isEqualTo("http://api.example/things"));
      assertThat(threads).containsExactly("mine");
      assertThat(executor.isShutdown()).isFalse();
    } finally {
      executor.shutdown();
    }
  }
}
