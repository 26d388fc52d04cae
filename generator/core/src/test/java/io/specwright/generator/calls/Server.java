package io.specwright.generator.calls;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers every request in the same way until it is told otherwise, and keeps the heads of requests. */
public final class Server implements AutoCloseable {
  private final ServerSocket socket;
  private final List<String> heads = new CopyOnWriteArrayList<>();
  private volatile String body = "";
  private volatile byte[] answer = new byte[0];

  /** Listens. */
  public Server() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread thread = new Thread(this::serve, "server");
    thread.setDaemon(true);
    thread.start();
  }

  /** Where it is. */
  public String url() {
    return "http://127.0.0.1:" + socket.getLocalPort();
  }

  /** Answers with this body, in UTF-8, from now on. */
  public Server answer(int status, String body, String... headers) {
    return answer(status, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** Answers with this body from now on. */
  public Server answer(int status, byte[] body, String... headers) {
    return promise(status, status == 204 ? -1 : body.length, body, headers);
  }

  /** Answers with a body that need not be as long as it claims to be. */
  public Server promise(int status, long length, byte[] body, String... headers) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " So\r\nConnection: close\r\n");
    List.of(headers).forEach(header -> head.append(header).append("\r\n"));
    head.append(length < 0 ? "" : "Content-Length: " + length + "\r\n").append("\r\n");
    byte[] start = head.toString().getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = new byte[start.length + body.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(body, 0, all, start.length, body.length);
    answer = all;
    return this;
  }

  /** The first line of the last request: {@code GET /orders?x=1 HTTP/1.1}. */
  public String requestLine() {
    return head().lines().findFirst().orElseThrow();
  }

  /** Path and query of the last request. */
  public String target() {
    return requestLine().split(" ")[1];
  }

  /** The value of a header of the last request, null if it has none. */
  public String header(String name) {
    return head().lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst().orElse(null);
  }

  /** The body of the last request, as text. */
  public String body() {
    return body;
  }

  /** How many requests came. */
  public int requests() {
    return heads.size();
  }

  private String head() {
    return heads.get(heads.size() - 1);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket connection = socket.accept()) {
        connection.setSoTimeout(2_000);
        InputStream in = new BufferedInputStream(connection.getInputStream());
        StringBuilder head = new StringBuilder();
        for (int c = in.read(); c >= 0 && !head.toString().endsWith("\r\n\r\n"); ) {
          head.append((char) c);
          c = head.toString().endsWith("\r\n\r\n") ? -1 : in.read();
        }
        heads.add(head.toString());
        String length = header("Content-Length");
        body = new String(
            in.readNBytes(length == null ? 0 : Integer.parseInt(length)), StandardCharsets.UTF_8);
        OutputStream out = connection.getOutputStream();
        out.write(answer);
        out.flush();
      } catch (IOException e) {
        // The test is over, or the client went away.
      }
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
