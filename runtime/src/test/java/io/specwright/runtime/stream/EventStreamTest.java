package io.specwright.runtime.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.specwright.runtime.json.DecodingException;
import io.specwright.runtime.json.JsonCodecs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the HTML standard, section 9.2, and what networks do to them. */
@Tag("R38")
@Timeout(10)
class EventStreamTest {

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static EventStream<ServerSentEvent<String>> of(InputStream in) {
    return EventStream.ofText().read(in).events();
  }

  private static EventStream<ServerSentEvent<String>> of(String text) {
    return of(bytes(text));
  }

  private static List<ServerSentEvent<String>> events(String text) {
    return of(text).stream().toList();
  }

  private static ServerSentEvent<String> message(String data) {
    return new ServerSentEvent<>("message", data, "");
  }

  @Test
  void readsTheExamplesOfTheStandard() {
    assertThat(events("data: YHOO\ndata: +2\ndata: 10\n\n")).containsExactly(message("YHOO\n+2\n10"));
    assertThat(events(": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n"))
        .as("the last event is cut off")
        .containsExactly(
            new ServerSentEvent<>("message", "first event", "1"), new ServerSentEvent<>("message", "second event", ""));
    assertThat(events("data: \ndata\n\ndata\ndata\n\ndata:")).containsExactly(message("\n"), message("\n"));
    assertThat(events("data:test\n\ndata: test\n\n")).containsExactly(message("test"), message("test"));
    assertThat(events("event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\nevent: nothing\n\ndata: x\n\n"))
        .containsExactly(
            new ServerSentEvent<>("add", "73857293", ""), new ServerSentEvent<>("remove", "2153", ""), message("x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void aLineEndsInAnyOfThreeWays(String end) {
    assertThat(events(String.join(end, "data: a", "data: b", "", "id: 7", "data: c", "", "")))
        .containsExactly(message("a\nb"), new ServerSentEvent<>("message", "c", "7"));
  }

  @Test
  void lineEndsMayBeMixed() {
    assertThat(events("data: a\r\ndata: b\rdata: c\n\r\ndata: d\r\rdata: e\n\n"))
        .containsExactly(message("a\nb\nc"), message("d"), message("e"));
  }

  @Test
  void readsTheSameHoweverTheNetworkCutsIt() {
    byte[] text = "\ufeffid: \u00e9\r\ndata: caf\u00e9 \ud83d\ude00\r\n\r\n:\u20ac\rdata:x\r\r"
        .getBytes(StandardCharsets.UTF_8);
    for (int size = 1; size <= text.length; size++) {
      int most = size;
      InputStream cut = new ByteArrayInputStream(text) {
        @Override
        public synchronized int read(byte[] target, int offset, int length) {
          return super.read(target, offset, Math.min(length, most));
        }
      };
      assertThat(of(cut).stream()).containsExactly(
          new ServerSentEvent<>("message", "caf\u00e9 \ud83d\ude00", "\u00e9"),
          new ServerSentEvent<>("message", "x", "\u00e9"));
    }
  }

  @Test
  void onlyOneByteOrderMarkIsSkippedAndOnlyAtTheStart() {
    assertThat(events("\ufeff\ufeffdata: a\n\ndata: b\n\n\ufeffdata: c\n\n")).containsExactly(message("b"));
  }

  @Test
  void idAndRetryAreForConnectingAgain() {
    EventStream<ServerSentEvent<String>> stream = of(
        "retry: 1500\nid: 1\ndata: a\n\nid: 2\u0000\nretry: soon\nretry: -1\nretry:\nretry: 99999999999999999999\n"
            + "data: b\n\nid: 3\n\nid: 4\ndata: cut");
    assertThat(stream.retry()).isEmpty();
    assertThat(stream.lastEventId()).isEmpty();
    assertThat(stream.stream()).extracting(ServerSentEvent::lastEventId).containsExactly("1", "1");
    assertThat(stream.lastEventId()).as("of an event without data, but of none that was cut off").isEqualTo("3");
    assertThat(stream.retry()).contains(Duration.ofMillis(1500));
  }

  @Test
  void namesOfFieldsAreExact() {
    assertThat(events("Data: a\n data: b\ndata : c\nd: e\ndata: ok: yes\n\n")).containsExactly(message("ok: yes"));
  }

  @Test
  void dataMayBeJson() {
    EventStream<Map<String, String>> stream =
        EventStream.of(JsonCodecs.map(JsonCodecs.STRING)).read(bytes("data: {\"a\":\ndata: \"b\"}\n\n"));
    assertThat(stream).containsExactly(Map.of("a", "b"));
  }

  @Test
  void jsonEndsAtTheMarkThatIsNone() {
    String text = "data: 1\n\ndata: [DONE]\n\ndata: 2\n\n";
    assertThat(EventStream.of(JsonCodecs.LONG).read(bytes(text))).containsExactly(1L);
    assertThat(EventStream.ofText().read(bytes(text))).containsExactly("1", "[DONE]", "2");
  }

  @Test
  void dataThatIsNoElementIsToldByItsNumberAndSpoilsNoOther() {
    EventStream<Long> stream = EventStream.of(JsonCodecs.LONG).read(bytes("data: 1\n\ndata: no\n\ndata: 3\n\n"));
    assertThat(stream.next()).isEqualTo(1);
    assertThatThrownBy(stream::next).isInstanceOf(DecodingException.class).hasMessageEndingWith("(element 2)");
    assertThat(stream.next()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "event: error\ndata: {\"message\":\"overloaded\"}\n\n",
    "event: error\ndata: overloaded\n\n",
    "data: {\"error\": {\"message\":\"overloaded\"}}\n\n"
  })
  void anErrorInsideIsNoElement(String error) {
    EventStream<Long> stream = EventStream.of(JsonCodecs.LONG).read(bytes("data: 1\n\n" + error));
    assertThat(stream.next()).isEqualTo(1);
    assertThatThrownBy(stream::next)
        .isInstanceOf(ErrorEventException.class)
        .hasMessage("after 1 element: the API reports an error")
        .satisfies(e -> assertThat(((ErrorEventException) e).event().data()).contains("overloaded"));
  }

  @Test
  void anErrorThatIsAnElementIsOne() {
    String error = "event: error\ndata: {\"message\":\"overloaded\"}\n\n";
    assertThat(EventStream.of(JsonCodecs.map(JsonCodecs.STRING)).read(bytes(error)))
        .containsExactly(Map.of("message", "overloaded"));
    String nested = "data: {\"error\":{\"message\":\"overloaded\"}}\n\n";
    assertThat(EventStream.of(JsonCodecs.VALUE).read(bytes(nested))).hasSize(1);
  }

  @Test
  void anEventBeyondTheLimitIsGivenUp() {
    for (String endless : List.of("x", "data: 12345\n")) {
      EventStream<String> stream =
          new EventStream.Format<>(new EventData.Text(), 100).read(bytes(endless.repeat(1000)));
      assertThatThrownBy(stream::hasNext)
          .isInstanceOf(StreamException.class)
          .hasMessage("after 0 elements: an element is larger than the limit of 100 bytes");
    }
  }

  @Test
  void aStreamThatBreaksIsNoEnd() {
    InputStream broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("reset");
      }
    };
    assertThatThrownBy(() -> of(broken).hasNext())
        .isInstanceOf(StreamException.class)
        .hasMessage("after 0 elements: the stream broke off: reset");
  }

  @Test
  void anEventIsThereAsSoonAsItsLastByteIs() throws Exception {
    for (String end : List.of("\n\n", "\r\r", "\r\n\r")) {
      try (PipedOutputStream out = new PipedOutputStream();
          EventStream<ServerSentEvent<String>> stream = of(new PipedInputStream(out))) {
        out.write(("data: a" + end).getBytes(StandardCharsets.US_ASCII));
        out.flush();
        assertThat(stream.next()).isEqualTo(message("a"));
      }
    }
  }

  @Test
  void closingEndsAReaderThatWaits() throws Exception {
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket client = new Socket(listener.getInetAddress(), listener.getLocalPort());
        Socket server = listener.accept()) {
      server.getOutputStream().write("data: a\n\ndata: b".getBytes(StandardCharsets.US_ASCII));
      EventStream<ServerSentEvent<String>> stream = of(client.getInputStream());
      List<ServerSentEvent<String>> seen = new CopyOnWriteArrayList<>();
      Thread reader = new Thread(() -> stream.forEach(seen::add));
      reader.start();
      for (int i = 0; i < 500 && seen.isEmpty(); i++) {
        Thread.sleep(10);
      }
      stream.close();
      stream.close();
      reader.join(5000);

      assertThat(reader.isAlive()).isFalse();
      assertThat(seen).containsExactly(message("a"));
      assertThat(stream.hasNext()).isFalse();
      assertThatThrownBy(stream::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void closingTheStreamOfEventsClosesTheirs() {
    boolean[] closed = {false};
    InputStream in = new ByteArrayInputStream("data: a\n\n".getBytes(StandardCharsets.US_ASCII)) {
      @Override
      public void close() {
        closed[0] = true;
      }
    };
    try (Stream<ServerSentEvent<String>> events = of(in).stream()) {
      assertThat(events.findFirst()).contains(message("a"));
    }
    assertThat(closed[0]).isTrue();
  }
}
