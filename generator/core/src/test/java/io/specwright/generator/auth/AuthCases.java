package io.specwright.generator.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.auth.RecordingServer.Answer;
import io.specwright.generator.auth.RecordingServer.Request;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** What cases are written with. */
public abstract class AuthCases {
  /** The API. */
  protected static final RecordingServer API = new RecordingServer();

  /** Where tokens come from. */
  protected static final RecordingServer TOKENS = new RecordingServer();

  /** Somebody else. */
  protected static final RecordingServer ELSEWHERE = new RecordingServer();

  /** Begins with servers that have answered nobody. */
  protected AuthCases() {
    API.answer(request -> new Answer(204, ""));
    ELSEWHERE.answer(request -> new Answer(204, ""));
    TOKENS.answer(tokens());
  }

  /** Issues the tokens t1, t2 and so on. */
  protected static Function<Request, Answer> tokens() {
    AtomicInteger issued = new AtomicInteger();
    return request -> new Answer(
        200, "{\"access_token\":\"t" + issued.incrementAndGet() + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}",
        "Content-Type: application/json");
  }

  /** What the API was sent last. */
  protected static Request last() {
    assertThat(API.requests()).isNotEmpty();
    return API.requests().get(API.requests().size() - 1);
  }
}
