package io.specwright.runtime.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.specwright.runtime.auth.Credentials;
import io.specwright.runtime.http.HttpHeaders;
import io.specwright.runtime.http.HttpResponse;
import io.specwright.runtime.http.Transport;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R37")
class ClientCredentialsTest {
  private final AtomicInteger issued = new AtomicInteger();
  private final AtomicLong nanos = new AtomicLong();
  private final Transport server = request -> CompletableFuture.completedFuture(new HttpResponse(
      200,
      HttpHeaders.empty(),
      ("{\"access_token\":\"t" + issued.incrementAndGet() + "\",\"expires_in\":100}")
          .getBytes(StandardCharsets.UTF_8)));
  private final ClientCredentials credentials = ClientCredentials.builder("https://id.example/token", "me", "hunter2")
      .transport(server).nanoTime(nanos::get).build();

  @Test
  void aTokenIsSharedUntilItExpires() {
    Credentials first = credentials.current().join();
    nanos.addAndGet(Duration.ofSeconds(89).toNanos());
    assertThat(credentials.current().join()).isSameAs(first);

    nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    assertThat(credentials.current().join()).isNotSameAs(first);
    assertThat(issued).hasValue(2);
  }

  @Test
  void onlyTheTokenThatWasRefusedIsGivenUp() {
    Credentials first = credentials.current().join();
    credentials.refused(first);
    Credentials second = credentials.current().join();
    credentials.refused(first);

    assertThat(credentials.current().join()).isSameAs(second);
    assertThat(issued).hasValue(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "ftp://h/token", "https://me:hunter2@h/token", "https://h/token#f", "https:/token", "//h/token", "a b"
  })
  void needsAPlaceToFetchTokensFrom(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClientCredentials.builder(url, "me", "hunter2"))
        .withMessageNotContaining("hunter2");
    assertThatIllegalArgumentException().isThrownBy(() -> ClientCredentials.builder("https://h/token", " ", "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> ClientCredentials.builder("https://h/token", "x", " "));
  }

  @Test
  void aRelativeUrlIsForAClientThatHasOneOfItsOwn() {
    ClientCredentials.Builder relative = ClientCredentials.builder("/token?a=b", "me", "hunter2");
    assertThatIllegalStateException().isThrownBy(relative::build).withMessageContaining("baseUrl(...)");
    assertThat(relative.of(server, Optional.of("https://h.example/v1")))
        .hasToString("ClientCredentials[https://h.example/token?a=b]");
  }

  @Test
  void aSecretThatRotatesIsAskedForWithEveryToken() {
    List<String> sent = new ArrayList<>();
    Iterator<String> secrets = List.of("one", "two").iterator();
    ClientCredentials rotating = ClientCredentials.builder("https://id.example/token", "me", secrets::next)
        .transport(request -> {
          sent.add(request.headers().first("Authorization").orElseThrow());
          return server.send(request);
        })
        .build();
    rotating.refused(rotating.current().join());
    rotating.current().join();

    assertThat(sent).containsExactly("Basic bWU6b25l", "Basic bWU6dHdv");
  }
}
