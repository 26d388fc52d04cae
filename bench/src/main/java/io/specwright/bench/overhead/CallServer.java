package io.specwright.bench.overhead;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Answers every request on loopback with the same bytes, and remembers the last request. */
final class CallServer implements AutoCloseable {
  private final ServerSocket listener = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
  private final byte[] response;
  private volatile String lastRequest = "";

  CallServer(byte[] json) throws IOException {
    byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: Thu, 01 Jan 2026 00:00:00 GMT\r\n"
        + "X-Request-Id: req_1\r\nContent-Length: " + json.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    response = new byte[head.length + json.length];
    System.arraycopy(head, 0, response, 0, head.length);
    System.arraycopy(json, 0, response, head.length, json.length);
    daemon(() -> {
      while (true) {
        Socket connection = listener.accept();
        connection.setTcpNoDelay(true);
        daemon(() -> serve(connection));
      }
    });
  }

  String url() {
    return "http://127.0.0.1:" + listener.getLocalPort();
  }

  /** Head and body as they came, but for the port. */
  String lastRequest() {
    return lastRequest.replace(Integer.toString(listener.getLocalPort()), "PORT");
  }

  private void serve(Socket connection) throws IOException {
    try (connection) {
      InputStream in = new BufferedInputStream(connection.getInputStream());
      StringBuilder head = new StringBuilder();
      for (int c = in.read(); c >= 0; c = in.read()) {
        head.append((char) c);
        if (c == '\n' && head.length() > 3 && head.charAt(head.length() - 3) == '\n') {
          int length = head.indexOf("ontent-") < 0 ? 0 : length(head.toString());
          String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
          connection.getOutputStream().write(response);
          lastRequest = head + body;
          head.setLength(0);
        }
      }
    }
  }

  private static int length(String head) {
    return head.lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
        .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
        .findFirst().orElse(0);
  }

  private interface Task {
    void run() throws IOException;
  }

  private static void daemon(Task task) {
    Thread thread = new Thread(() -> {
      try {
        task.run();
      } catch (IOException e) {
        // the end of a connection, or of all
      }
    }, "server");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
