package io.specwright.generator.parse;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Location;
import io.specwright.generator.load.Place;
import io.specwright.generator.load.SpecNode;
import io.specwright.generator.load.SpecNode.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks the texts that HTTP gives a grammar: what cannot be sent exactly as written is an error. */
final class HttpChecks {
  private static final String TOKEN_CHARACTERS = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

  /** RFC 9110, section 5.6.2. */
  private static final Pattern TOKEN = Pattern.compile(TOKEN_CHARACTERS);

  /** RFC 9110, section 8.3.1; ranges have asterisks. A semicolon may stand alone, as many documents have it. */
  private static final Pattern MEDIA_TYPE = Pattern.compile(
      TOKEN_CHARACTERS + "/" + TOKEN_CHARACTERS
          + "([ \\t]*;[ \\t]*(" + TOKEN_CHARACTERS + "=(" + TOKEN_CHARACTERS + "|\"[ !#-\\[\\]-~\\t]*+\"))?)*+[ \\t]*");

  private static final List<String> URLS = List.of("tokenUrl", "authorizationUrl", "refreshUrl");

  private final Diagnostics diagnostics;

  private HttpChecks(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static void check(SpecNode tree, Diagnostics diagnostics) {
    HttpChecks checks = new HttpChecks(diagnostics);
    PlacedTree.visit(tree, Place.DOCUMENT, (node, place) -> {
      if (node instanceof ObjectNode object) {
        checks.check(object, place);
      }
    });
    tree.get("x-webhook-signature").flatMap(signature -> signature.get("header"))
        .ifPresent(header -> header.text().ifPresent(name -> checks.checkHeader(name, header.location())));
  }

  private void check(ObjectNode object, Place place) {
    switch (place) {
      case PATHS -> checkPaths(object);
      case PARAMETER -> checkParameter(object, "parameter");
      case SECURITY_SCHEME -> checkSecurityScheme(object);
      case REQUEST_BODY -> checkMediaTypes(object, true);
      case RESPONSE -> {
        checkMediaTypes(object, false);
        checkHeaders(object);
      }
      case ENCODING -> checkHeaders(object);
      default -> { }
    }
  }

  private void checkPaths(ObjectNode paths) {
    paths.keyLocations().forEach((path, location) -> {
      if (path.startsWith("x-")) {
        return;
      }
      Optional<String> problem = PathSyntax.problem(path);
      if (problem.isPresent()) {
        diagnostics.error("invalid-path", location, problem.get(), "correct the path");
      } else if (PathSyntax.hasParametersInQuery(path)) {
        diagnostics.warning(
            "path-query", location, "the path has parameters in a query",
            "they are sent there; declare them with 'in: query', and leave the query out of the path");
      }
    });
  }

  private void checkParameter(ObjectNode parameter, String what) {
    SpecNode name = parameter.members().get("name");
    if (name == null || name.text().isEmpty()) {
      return;
    }
    String text = name.text().get();
    switch (parameter.text("in").orElse("")) {
      case "header" -> checkHeader(text, name.location());
      case "cookie" -> {
        if (!TOKEN.matcher(text).matches()) {
          diagnostics.error(
              "invalid-cookie-name", name.location(), "this is no name of a cookie",
              "use letters, digits and -_.!#$%&'*+^`|~ only (RFC 6265, section 4.1.1)");
        }
      }
      default -> {
        if (text.isEmpty()) {
          diagnostics.error("invalid-name", name.location(), "the name of the " + what + " is empty", "name it");
        }
      }
    }
  }

  private void checkSecurityScheme(ObjectNode scheme) {
    if (scheme.text("type").filter("apiKey"::equals).isPresent()) {
      checkParameter(scheme, "key");
    }
    scheme.get("openIdConnectUrl").ifPresent(this::checkSecure);
    scheme.members("flows").values().forEach(flow -> URLS.forEach(name -> flow.get(name).ifPresent(this::checkSecure)));
  }

  private void checkSecure(SpecNode url) {
    if (url.text().filter(text -> text.toLowerCase(Locale.ROOT).startsWith("http:")).isPresent()) {
      diagnostics.warning(
          "insecure-url", url.location(), "credentials would go to this URL without encryption", "use https");
    }
  }

  private void checkMediaTypes(ObjectNode holder, boolean sent) {
    if (!(holder.members().get("content") instanceof ObjectNode content)) {
      return;
    }
    content.keyLocations().forEach((mediaType, location) -> {
      if (mediaType.startsWith("x-") || MEDIA_TYPE.matcher(mediaType).matches()) {
        return;
      }
      if (sent) {
        diagnostics.error(
            "invalid-media-type", location, "this is no media type, so that the body cannot be sent",
            "write type/subtype, such as application/json");
      } else {
        diagnostics.warning(
            "invalid-media-type", location, "this is no media type", "write type/subtype, such as application/json");
      }
    });
  }

  private void checkHeaders(ObjectNode holder) {
    if (holder.members().get("headers") instanceof ObjectNode headers) {
      headers.keyLocations().forEach(this::checkHeader);
    }
  }

  private void checkHeader(String name, Location location) {
    if (!TOKEN.matcher(name).matches()) {
      diagnostics.error(
          "invalid-header-name", location, "this is no name of a header",
          "use letters, digits and -_.!#$%&'*+^`|~ only (RFC 9110, section 5.1)");
    }
  }
}
