package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.PrintableText;
import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.ServerDecl;
import io.specwright.generator.ir.ServerDecl.Variable;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code servers}: a constant each, named by {@code x-name}, else a short description, else the host. */
final class ServerLowering {
  private static final NameScope CONSTANTS = new NameScope(JavaIdentifiers::constant, Set.of(), "_");
  private final Diagnostics diagnostics;

  ServerLowering(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * @param holder the root, a path item or an operation
   */
  List<ServerDecl> lower(SpecCursor holder) {
    Map<String, String> wanted = new LinkedHashMap<>();
    Map<String, SpecCursor> nodes = new LinkedHashMap<>();
    for (SpecCursor server : holder.elements("servers")) {
      url(server).ifPresent(url -> {
        if (nodes.putIfAbsent(url, server) == null) {
          wanted.put(url, constant(server, url));
        }
      });
    }
    Map<String, String> names = CONSTANTS.assignWanted(wanted);
    List<ServerDecl> servers = new ArrayList<>();
    nodes.forEach((url, server) -> servers.add(new ServerDecl(
        names.get(url),
        url,
        server.text("url").orElse(""),
        new Docs(Optional.empty(), server.text("description")),
        server.members("variables").stream()
            .filter(variable -> server.text("url").orElse("").contains("{" + variable.name() + "}"))
            .map(variable -> new Variable(variable.name(), variable.value().text("default").orElse("")))
            .toList())));
    return servers;
  }

  private static String constant(SpecCursor server, String url) {
    List<String> name = server.text("x-name").map(Words::of).orElse(List.of());
    List<String> description = server.text("description").map(Words::of).orElse(List.of());
    URI uri = URI.create(url);
    List<String> words = !name.isEmpty() ? name
        : !description.isEmpty() && description.size() <= 3 ? description
        : Words.of(uri.getHost() + " " + uri.getPath());
    return JavaIdentifiers.constant(words);
  }

  /** The absolute URL with its variables' defaults filled in. */
  private Optional<String> url(SpecCursor server) {
    String url = server.text("url").orElse("");
    for (SpecCursor.Member variable : server.members("variables")) {
      url = url.replace("{" + variable.name() + "}", variable.value().text("default").orElse(""));
    }
    while (url.endsWith("/")) {
      url = url.substring(0, url.length() - 1);
    }
    if (isUsable(url)) {
      return Optional.of(url);
    }
    diagnostics.warning(
        "unusable-server", server.location(),
        "'" + PrintableText.ofUrl(url) + "' is no absolute http or https URL without user information",
        "the server gets no constant; callers must give a base URL");
    return Optional.empty();
  }

  private static boolean isUsable(String url) {
    try {
      URI uri = URI.create(url);
      boolean http = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      boolean plain = uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null;
      return http && plain && uri.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
