package io.specwright.checkout;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The checkout API on a bad day: of a hundred requests, some are answered late, some with 429, 503 or 404, some with
 * half a response, some with a reset. What it says always names the request it is for, in body and header.
 */
final class FaultyApi implements AutoCloseable {
  private final ServerSocket listener = new ServerSocket(0, 512, InetAddress.getLoopbackAddress());
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final Queue<Served> served = new ConcurrentLinkedQueue<>();

  FaultyApi() throws IOException {
    daemon(this::accept);
  }

  /**
   * What became of a request.
   *
   * @param attempt from the header X-Attempt
   * @param status what was sent completely; 0 if nothing was
   */
  record Served(String attempt, String method, int status) {}

  String url() {
    return "http://127.0.0.1:" + listener.getLocalPort();
  }

  /** All there were since this was cleared. */
  Queue<Served> served() {
    return served;
  }

  int openConnections() {
    return connections.size();
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = listener.accept();
        connections.add(connection);
        daemon(() -> serve(connection));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      connection.setTcpNoDelay(true);
      InputStream in = new BufferedInputStream(connection.getInputStream());
      for (String start = line(in); !start.isEmpty(); start = line(in)) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String field = line(in); !field.isEmpty(); field = line(in)) {
          headers.put(field.substring(0, field.indexOf(':')), field.substring(field.indexOf(':') + 1).strip());
        }
        in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
        String method = start.substring(0, start.indexOf(' '));
        int dice = ThreadLocalRandom.current().nextInt(100);
        // Written down before the client can know.
        served.add(new Served(headers.get("X-Attempt"), method, status(dice)));
        reply(connection, dice, headers.get("X-Name"));
        if (dice >= 90) {
          return;
        }
      }
    } catch (IOException | InterruptedException e) {
      // the client hung up
    } finally {
      connections.remove(connection);
    }
  }

  private static int status(int dice) {
    return dice < 75 ? 200 : dice < 80 ? 503 : dice < 85 ? 429 : dice < 90 ? 404 : 0;
  }

  private static void reply(Socket connection, int dice, String name) throws IOException, InterruptedException {
    if (dice >= 95) {
      connection.setSoLinger(true, 0);
      return;
    }
    if (dice < 15) {
      Thread.sleep(1 + dice * 3);
    }
    int status = dice >= 90 ? 200 : status(dice);
    byte[] body = (status == 200
        ? "{\"id\":\"" + name + "\",\"mode\":\"test\",\"object\":\"checkout\",\"status\":\"pending\",\"product\":\"p\"}"
        : "{\"message\":\"" + name + "\"}").getBytes(StandardCharsets.UTF_8);
    byte[] head = ("HTTP/1.1 " + status + " Reason\r\nContent-Type: application/json\r\nX-Name: " + name
        + "\r\nX-Request-Id: " + name + "\r\nretry-after-ms: 2\r\nContent-Length: " + body.length + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
    byte[] whole = new byte[head.length + body.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(body, 0, whole, head.length, body.length);
    int sent = dice < 90 ? whole.length : dice % 2 == 0 ? head.length / 2 : head.length + body.length / 2;
    connection.getOutputStream().write(whole, 0, sent);
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
    Thread thread = new Thread(task, "faulty-api");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket connection : connections) {
      connection.close();
    }
  }
}
