package io.specwright.generator.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.specwright.generator.diagnostic.Severity;
import io.specwright.generator.emit.encode.InMemoryCompiler;
import io.specwright.generator.shapes.Generated;
import java.util.Map;

/** The client of a document, as a user of it would use it. */
final class Acme {
  private final Generated generated;

  private Acme(Generated generated) {
    this.generated = generated;
  }

  /** Of a document with these paths, about which there must be nothing to complain. */
  static Acme ofPaths(String paths) {
    return new Acme(Generated.paths(paths).quietly());
  }

  /** Of a whole document. */
  static Acme ofDocument(String yaml) {
    return new Acme(Generated.document(yaml).quietly());
  }

  /** Of a whole document on whose first line there is something to complain about, and nothing else. */
  static Acme ofDocument(String yaml, String complaint) {
    return new Acme(Generated.document(yaml).warning(complaint, 1));
  }

  Generated generated() {
    return generated;
  }

  boolean says(String code) {
    return generated.result().diagnostics().stream()
        .anyMatch(message -> message.severity() == Severity.INFO && message.code().equals(code));
  }

  String source(String name) {
    String source = generated.source(name);
    assertThat(source).as(name).isNotNull();
    return source;
  }

  /** Compiles everything with these statements, which have a {@code server} and a {@code client} of it, and runs them. */
  void use(String statements) {
    StringBuilder imports = new StringBuilder();
    for (String part : new String[] {"models", "services", "errors"}) {
      if (generated.sources().keySet().stream().anyMatch(type -> type.startsWith("acme." + part + "."))) {
        imports.append("import acme.").append(part).append(".*;\n");
      }
    }
    String user = """
        package acme.user;

        import static org.assertj.core.api.Assertions.*;
        import acme.*;
        %s
        import io.specwright.generator.calls.Server;
        import io.specwright.runtime.http.*;
        import io.specwright.runtime.json.*;
        import io.specwright.runtime.stream.*;
        import java.net.URI;
        import java.nio.file.*;
        import java.time.*;
        import java.util.*;

        public final class User implements java.util.concurrent.Callable<Void> {
          @Override
          public Void call() throws Exception {
            try (Server server = new Server();
                AcmeClient client = AcmeClient.builder().baseUrl(server.url()).maxRetries(0).build()) {
        %s    }
            return null;
          }
        }
        """.formatted(imports, statements.indent(6));
    Map<String, String> sources = generated.sources();
    sources.put("acme.user.User", user);
    try {
      Class<?> type = InMemoryCompiler.compile(sources).load("acme.user.User");
      ((java.util.concurrent.Callable<?>) type.getConstructor().newInstance()).call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
