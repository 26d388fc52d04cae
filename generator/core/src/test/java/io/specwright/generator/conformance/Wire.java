package io.specwright.generator.conformance;

import io.specwright.runtime.http.JdkTransport;
import io.specwright.runtime.http.Transport;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A server on this machine that keeps the requests and answers as it is told: after the last answer, with that. */
final class Wire implements AutoCloseable {
  private final ServerSocket socket;
  private final List<Request> requests = new ArrayList<>();
  private final Transport transport = JdkTransport.create();
  private final Deque<Answer> answers = new ArrayDeque<>(List.of(new Answer(204, Map.of(), new byte[0])));

  /** What it answers. */
  record Answer(int status, Map<String, String> headers, byte[] body) {}

  /**
   * A request as it came.
   *
   * @param target path and query
   * @param headers by name in lower case
   */
  record Request(String method, String target, Map<String, String> headers, byte[] body) {

    String path() {
      return decode(target.replaceFirst("[?].*", "").replace("+", "%2B"));
    }

    Map<String, List<String>> query() {
      Map<String, List<String>> query = new LinkedHashMap<>();
      int start = target.indexOf('?');
      for (String pair : start < 0 ? new String[0] : target.substring(start + 1).split("&")) {
        String[] parts = pair.split("=", 2);
        query.computeIfAbsent(decode(parts[0]), name -> new ArrayList<>())
            .add(parts.length == 1 ? "" : decode(parts[1]));
      }
      return query;
    }

    Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name.toLowerCase(java.util.Locale.ROOT)));
    }

    private static String decode(String text) {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
  }

  Wire() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::serve, "wire");
    thread.setDaemon(true);
    thread.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort());
  }

  /** What all clients send through. */
  Transport transport() {
    return transport;
  }

  /** Forgets all requests, and answers these from now on. */
  synchronized void expect(Answer... next) {
    requests.clear();
    answers.clear();
    answers.addAll(List.of(next));
  }

  /** The requests since then. */
  synchronized List<Request> requests() {
    return List.copyOf(requests);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        InputStream in = new BufferedInputStream(connection.getInputStream());
        Request request = read(in);
        connection.getOutputStream().write(answer(request));
      } catch (IOException e) {
        // The test is over, or the client went away.
      }
    }
  }

  private synchronized byte[] answer(Request request) throws IOException {
    requests.add(request);
    Answer answer = answers.size() > 1 ? answers.remove() : answers.element();
    StringBuilder head = new StringBuilder("HTTP/1.1 " + answer.status() + " So\r\nConnection: close\r\n");
    answer.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    boolean empty = answer.status() == 204 || request.method().equals("HEAD");
    head.append(empty ? "\r\n" : "Content-Length: " + answer.body().length + "\r\n\r\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    out.write(empty ? new byte[0] : answer.body());
    return out.toByteArray();
  }

  private static Request read(InputStream in) throws IOException {
    String[] first = line(in).split(" ");
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.merge(line.substring(0, colon).toLowerCase(java.util.Locale.ROOT), line.substring(colon + 1).trim(),
          (one, other) -> one + ", " + other);
    }
    byte[] body = "chunked".equals(headers.get("transfer-encoding"))
        ? chunks(in)
        : in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    return new Request(first[0], first[1], headers, body);
  }

  private static byte[] chunks(InputStream in) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int length = Integer.parseInt(line(in), 16); length > 0; length = Integer.parseInt(line(in), 16)) {
      body.write(in.readNBytes(length));
      line(in);
    }
    line(in);
    return body.toByteArray();
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the request ends in its head");
      }
      line.append((char) c);
    }
    return line.substring(0, line.length() - 1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
    transport.close();
  }
}
