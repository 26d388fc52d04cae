package io.specwright.runtime.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** An HTTP/1.1 server on loopback with control over every byte: it keeps requests and follows a script of replies. */
final class TestServer implements AutoCloseable {
  private final ServerSocket listener;
  private final List<Reply> script;
  private final AtomicInteger position = new AtomicInteger();
  private final List<Received> requests = new CopyOnWriteArrayList<>();
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final AtomicInteger accepted = new AtomicInteger();

  private TestServer(int port, List<Reply> script) {
    try {
      listener = new ServerSocket();
      listener.setReuseAddress(true);
      listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 256);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.script = script;
    daemon(this::accept);
  }

  /** A request as it came over the wire. */
  record Received(String method, String target, Map<String, String> headers, byte[] body) {
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /** What the server does with one request; the connection stays open for the next one unless it is closed here. */
  @FunctionalInterface
  interface Reply {
    void to(Received request, Socket connection) throws IOException, InterruptedException;
  }

  /** A server whose last reply repeats. */
  static TestServer replying(Reply... script) {
    return new TestServer(0, List.of(script));
  }

  static TestServer onPort(int port, Reply... script) {
    return new TestServer(port, List.of(script));
  }

  /** A port on which nobody listens. */
  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reply status(int status, String body, String... headerLines) {
    return status(status, body.getBytes(StandardCharsets.UTF_8), headerLines);
  }

  static Reply status(int status, byte[] body, String... headerLines) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Reason\r\n");
    List.of(headerLines).forEach(line -> head.append(line).append("\r\n"));
    head.append(status == 204 ? "" : "Content-Length: " + body.length + "\r\n").append("\r\n");
    return (request, connection) -> {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      whole.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
      whole.writeBytes(body);
      connection.getOutputStream().write(whole.toByteArray());
    };
  }

  static Reply json(String body) {
    return status(200, body, "Content-Type: application/json");
  }

  /** Exactly these bytes, then the end of the connection. */
  static Reply rawThenClose(String bytes) {
    return (request, connection) -> {
      connection.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      connection.close();
    };
  }

  /** A reset of the connection before any byte. */
  static Reply reset() {
    return (request, connection) -> {
      connection.setSoLinger(true, 0);
      connection.close();
    };
  }

  /** Nothing, for ever. */
  static Reply silence() {
    return (request, connection) -> awaitEnd(connection);
  }

  private static void awaitEnd(Socket connection) throws IOException {
    while (connection.getInputStream().read() >= 0) {
      // only the end matters
    }
  }

  String url() {
    return "http://127.0.0.1:" + listener.getLocalPort();
  }

  int port() {
    return listener.getLocalPort();
  }

  List<Received> requests() {
    return requests;
  }

  /** The one request there was. */
  Received request() {
    if (requests.size() != 1) {
      throw new AssertionError("Requests received: " + requests.size());
    }
    return requests.get(0);
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = listener.accept();
        connection.setTcpNoDelay(true);
        connections.add(connection);
        accepted.incrementAndGet();
        daemon(() -> serve(connection));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      for (Received request; (request = read(connection.getInputStream())) != null && !connection.isClosed(); ) {
        requests.add(request);
        script.get(Math.min(position.getAndIncrement(), script.size() - 1)).to(request, connection);
        if (connection.isClosed()) {
          return;
        }
      }
    } catch (IOException | InterruptedException e) {
      // the client hung up
    } finally {
      connections.remove(connection);
    }
  }

  private static Received read(InputStream in) throws IOException {
    String start = line(in);
    if (start.isEmpty()) {
      return null;
    }
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String field = line(in); !field.isEmpty(); field = line(in)) {
      int colon = field.indexOf(':');
      headers.merge(field.substring(0, colon), field.substring(colon + 1).strip(), (a, b) -> a + ", " + b);
    }
    boolean chunked = "chunked".equals(headers.get("Transfer-Encoding"));
    int length = Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
    byte[] body = chunked ? chunks(in) : in.readNBytes(length);
    if (body.length < length) {
      return null;
    }
    String[] parts = start.split(" ");
    return new Received(parts[0], parts[1], headers, body);
  }

  private static byte[] chunks(InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int length; (length = Integer.parseInt(line(in), 16)) > 0; line(in)) {
      body.writeBytes(in.readNBytes(length));
    }
    line(in);
    return body.toByteArray();
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "test-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** How many connections there were. */
  int acceptedConnections() {
    return accepted.get();
  }

  /** How many connections are open. */
  int openConnections() {
    return connections.size();
  }

  @Override
  public void close() {
    try {
      listener.close();
      for (Socket connection : connections) {
        connection.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
