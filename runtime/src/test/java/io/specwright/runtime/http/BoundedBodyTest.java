package io.specwright.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.json.JsonCodecs;
import io.specwright.runtime.json.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

/** A body is the same however the network cuts it. */
class BoundedBodyTest {
  private static final byte[] DOCUMENT =
      "{\"a\":[1.5e3,\"\\u00e9\u00e9\ud83d\ude00\\ud83d\\ude00\",true,null],\"b\":{\"a long name\":-0.25}}"
          .getBytes(StandardCharsets.UTF_8);
  private static final Flow.Subscription NONE = new Flow.Subscription() {
    @Override
    public void request(long n) {}

    @Override
    public void cancel() {}
  };

  /** The document in chunks that end at these offsets, up to three of them at a time. */
  private static byte[] received(BoundedBody body, List<Integer> ends) {
    body.onSubscribe(NONE);
    List<ByteBuffer> chunks = new ArrayList<>();
    int from = 0;
    for (int end : ends) {
      chunks.add(ByteBuffer.wrap(DOCUMENT, from, end - from));
      from = end;
      if (chunks.size() == 3) {
        body.onNext(chunks);
        chunks = new ArrayList<>();
      }
    }
    chunks.add(ByteBuffer.wrap(DOCUMENT, from, DOCUMENT.length - from));
    body.onNext(chunks);
    body.onComplete();
    return body.getBody().toCompletableFuture().join();
  }

  @Test
  void anyTwoChunksAreTheDocument() {
    JsonValue whole = JsonCodecs.VALUE.parse(DOCUMENT);
    for (int cut = 0; cut <= DOCUMENT.length; cut++) {
      assertThat(JsonCodecs.VALUE.parse(received(new BoundedBody(1_000), List.of(cut)))).isEqualTo(whole);
    }
  }

  @Test
  void anyChunksAreTheDocument() {
    JsonValue whole = JsonCodecs.VALUE.parse(DOCUMENT);
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      List<Integer> ends =
          random.ints(random.nextInt(40), 0, DOCUMENT.length + 1).sorted().boxed().toList();
      assertThat(JsonCodecs.VALUE.parse(received(new BoundedBody(DOCUMENT.length), ends))).isEqualTo(whole);
    }
  }

  @Test
  void theLimitHoldsHoweverItIsCut() {
    for (int cut = 0; cut <= DOCUMENT.length; cut++) {
      List<Integer> ends = List.of(cut);
      assertThatThrownBy(() -> received(new BoundedBody(DOCUMENT.length - 1), ends))
          .hasCauseInstanceOf(ResponseTooLargeException.class);
    }
  }
}
