package io.specwright.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Servers that cannot prove who they are: the call ends at the handshake, and is not tried again. */
@Timeout(60)
class TlsTest {
  private static final char[] PASSWORD = "changeit".toCharArray();
  /** TLS 1.0, alert, two bytes: fatal, protocol_version. */
  private static final byte[] PROTOCOL_VERSION = {21, 3, 1, 0, 2, 2, 70};

  @TempDir private static Path folder;

  /** Keys of servers, certified by an authority of their own. */
  @BeforeAll
  static void makeKeys() throws IOException, InterruptedException {
    keytool("ca", "-ext", "bc:c");
    keytool("good", "-signer", "ca", "-ext", "SAN=IP:127.0.0.1");
    keytool("expired", "-signer", "ca", "-ext", "SAN=IP:127.0.0.1", "-startdate", "-10d", "-validity", "1");
    keytool("elsewhere", "-signer", "ca", "-ext", "SAN=DNS:elsewhere.example");
    keytool("alone", "-ext", "SAN=IP:127.0.0.1");
  }

  private static void keytool(String alias, String... options) throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(List.of("-genkeypair", "-alias", alias, "-keyalg", "EC", "-dname", "CN=" + alias));
    arguments.addAll(List.of(options));
    run(arguments.toArray(String[]::new));
  }

  private static void run(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
    command.addAll(List.of(arguments));
    command.addAll(
        List.of("-keystore", folder.resolve("keys.p12").toString(), "-storepass", new String(PASSWORD)));
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(keytool.waitFor()).as(output).isZero();
  }

  private static KeyStore empty() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }

  /** For a server with one of the keys, and a client that trusts the authority. */
  private static SSLContext context(String alias) throws IOException, GeneralSecurityException {
    KeyStore all = KeyStore.getInstance(folder.resolve("keys.p12").toFile(), PASSWORD);
    KeyStore own = empty();
    own.setKeyEntry(alias, all.getKey(alias, PASSWORD), PASSWORD, all.getCertificateChain(alias));
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(own, PASSWORD);
    KeyStore trusted = empty();
    trusted.setCertificateEntry("ca", all.getCertificate("ca"));
    TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  /** A server that speaks to one connection at a time. */
  private static final class Server implements AutoCloseable {
    private final ServerSocket listener;
    private final AtomicInteger accepted = new AtomicInteger();

    private interface Talk {
      void with(Socket connection) throws IOException;
    }

    private Server(ServerSocket listener, Talk talk) {
      this.listener = listener;
      Thread thread = new Thread(() -> {
        while (!listener.isClosed()) {
          try (Socket connection = listener.accept()) {
            accepted.incrementAndGet();
            talk.with(connection);
          } catch (IOException e) {
            // the client hung up, or the listener is closed
          }
        }
      });
      thread.setDaemon(true);
      thread.start();
    }

    static Server tls(SSLContext context) throws IOException {
      return tls(context, false);
    }

    static Server tls(SSLContext context, boolean wantsCertificate) throws IOException {
      SSLServerSocket listener = (SSLServerSocket) context.getServerSocketFactory()
          .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
      listener.setNeedClientAuth(wantsCertificate);
      return new Server(
          listener,
          connection -> {
            connection.getInputStream().read(new byte[10_000]);
            connection.getOutputStream().write(
                "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ndone".getBytes(StandardCharsets.US_ASCII));
          });
    }

    @Override
    public void close() throws IOException {
      listener.close();
    }
  }

  private static Call<String> get(JdkTransport transport, Server server) {
    return ApiClient.builder()
        .baseUrl("https://127.0.0.1:" + server.listener.getLocalPort())
        .transport(transport)
        .timing(new TestTime().timing())
        .build()
        .call("GET", "/things")
        .returnsText();
  }

  private static void assertRefused(JdkTransport transport, Server server) {
    assertThatThrownBy(() -> get(transport, server).execute())
        .isExactlyInstanceOf(ConnectionException.class)
        .hasMessageStartingWith("GET /things: ")
        .hasCauseInstanceOf(SSLException.class);
    assertThat(server.accepted).as("attempts").hasValue(1);
    transport.close();
  }

  private static JdkTransport trusting(SSLContext context) {
    return JdkTransport.of(HttpClient.newBuilder().sslContext(context).build(), 1000);
  }

  @Tag("R33")
  @Test
  void aServerThatIsTrustedIsHeard() throws Exception {
    SSLContext context = context("good");
    try (Server server = Server.tls(context)) {
      assertThat(get(trusting(context), server).execute()).isEqualTo("done");
    }
  }

  @Tag("R33")
  @Test
  void theCertificateOfAnUnknownAuthorityIsRefused() throws Exception {
    try (Server server = Server.tls(context("good"))) {
      assertRefused(JdkTransport.create(), server);
    }
  }

  @Tag("R33")
  @Test
  void aCertificateThatVouchesForItselfIsRefused() throws Exception {
    SSLContext context = context("alone");
    try (Server server = Server.tls(context)) {
      assertRefused(trusting(context), server);
    }
  }

  @Test
  void theTransportProvesWhoIsCalling() throws Exception {
    try (Server server = Server.tls(context("good"), true)) {
      assertThat(get(trusting(context("good")), server).execute()).isEqualTo("done");
    }
  }

  /** For that, a transport must look into a list of them: the JDK's client does not by itself. */
  @Tag("R33")
  @Test
  void aCertificateThatWasRevokedIsRefused() throws Exception {
    KeyStore keys = KeyStore.getInstance(folder.resolve("keys.p12").toFile(), PASSWORD);
    Path list = folder.resolve("revoked.crl");
    String serial = ((X509Certificate) keys.getCertificate("good")).getSerialNumber().toString();
    run("-gencrl", "-alias", "ca", "-id", serial, "-file", list.toString());
    try (Server server = Server.tls(context("good"));
        InputStream crl = Files.newInputStream(list)) {
      PKIXBuilderParameters checks = new PKIXBuilderParameters(
          Set.of(new TrustAnchor((X509Certificate) keys.getCertificate("ca"), null)), new X509CertSelector());
      checks.addCertStore(CertStore.getInstance("Collection",
          new CollectionCertStoreParameters(CertificateFactory.getInstance("X.509").generateCRLs(crl))));
      checks.setRevocationEnabled(true);
      TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
      trust.init(new CertPathTrustManagerParameters(checks));
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      assertThatThrownBy(() -> get(trusting(context), server).execute())
          .isExactlyInstanceOf(ConnectionException.class)
          .hasStackTraceContaining("CertificateRevokedException");
      assertThat(server.accepted).as("attempts").hasValue(1);
    }
  }

  @Tag("R33")
  @Test
  void anExpiredCertificateIsRefused() throws Exception {
    SSLContext context = context("expired");
    try (Server server = Server.tls(context)) {
      assertRefused(trusting(context), server);
    }
  }

  @Tag("R33")
  @Test
  void theCertificateOfAnotherHostIsRefused() throws Exception {
    SSLContext context = context("elsewhere");
    try (Server server = Server.tls(context)) {
      assertRefused(trusting(context), server);
    }
  }

  @Tag("R33")
  @Test
  void aServerThatSpeaksOldVersionsOnlyIsRefused() throws Exception {
    try (Server server = new Server(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), connection -> {
      connection.getInputStream().read(new byte[10_000]);
      connection.getOutputStream().write(PROTOCOL_VERSION);
      connection.getOutputStream().flush();
      while (connection.getInputStream().read() >= 0) {
        // until the client hangs up
      }
    })) {
      assertRefused(JdkTransport.create(), server);
    }
  }
}
