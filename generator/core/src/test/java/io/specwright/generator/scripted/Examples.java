package io.specwright.generator.scripted;

import com.fasterxml.jackson.databind.JsonNode;
import io.specwright.generator.loss.Raw;
import io.specwright.generator.loss.RawDocument;
import io.specwright.generator.roundtrip.ValidDocuments;
import io.specwright.generator.scripted.ExampleServer.Answer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a document says that its operations answer: its own examples, or else values that its schemas allow. */
final class Examples {
  private static final long SEED = 5;
  private static final int EVENTS = 3;
  private static final String EVENT_STREAM = "text/event-stream";

  private final RawDocument document;

  Examples(Path document) {
    this.document = new RawDocument(document);
  }

  /** The answer to a request, with this status or, if that is zero, with the one of success. */
  Answer answer(Request request, int status) {
    Optional<Raw> operation = operation(request);
    if (operation.isEmpty()) {
      return new Answer(500, "text/plain", bytes("the document has no operation for " + request.line()));
    }
    Map<String, Raw> responses = document.resolve(operation.get().member("responses")).members();
    String key = status == 0
        ? responses.keySet().stream().filter(name -> name.startsWith("2")).min(Comparator.naturalOrder()).orElse("200")
        : Stream.of(status + "", status / 100 + "XX", "default").filter(responses::containsKey).findFirst().orElse("");
    int sent = status == 0 ? Integer.parseInt(key.replace('X', '0')) : status;
    return responses.containsKey(key)
        ? content(document.resolve(responses.get(key)), sent, request.header("Accept").orElse(""))
        : new Answer(sent, "", new byte[0]);
  }

  /** The operation of the path that has most in common with the request's. */
  private Optional<Raw> operation(Request request) {
    String method = request.method().toLowerCase(Locale.ROOT);
    return document.root().member("paths").members().entrySet().stream()
        .filter(path -> matches(path.getKey(), request.path()))
        .sorted(Comparator.comparing(path -> path.getKey().chars().filter(c -> c == '{').count()))
        .map(path -> document.resolve(path.getValue()))
        .filter(item -> item.has(method))
        .map(item -> document.resolve(item.member(method)))
        .findFirst();
  }

  private static boolean matches(String template, String path) {
    StringBuilder regex = new StringBuilder();
    Matcher parts = Pattern.compile("\\{[^}]*}|[^{]+").matcher(template);
    while (parts.find()) {
      regex.append(parts.group().startsWith("{") ? "[^/]+" : Pattern.quote(parts.group()));
    }
    return path.matches(regex.toString());
  }

  /** Where there is a choice, events if those are asked for, or else JSON. */
  private Answer content(Raw response, int status, String accept) {
    Map<String, Raw> content = response.member("content").members();
    if (accept.startsWith(EVENT_STREAM) && content.containsKey(EVENT_STREAM)) {
      return new Answer(status, EVENT_STREAM, bytes(events(content.get(EVENT_STREAM))));
    }
    Optional<String> type = content.keySet().stream().filter(name -> name.contains("json")).findFirst()
        .or(() -> content.keySet().stream().findFirst());
    if (type.isEmpty()) {
      return new Answer(status, "", new byte[0]);
    }
    Raw media = content.get(type.get());
    boolean isJson = type.get().contains("json");
    byte[] body = example(media)
        .map(value -> isJson || !value.isTextual() ? value.toString() : value.textValue())
        .map(Examples::bytes)
        .orElseGet(() -> isJson ? bytes(generated(media.member("schema"))) : new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    return new Answer(status, type.get(), body);
  }

  /** Three events and the mark that usually ends them. */
  private String events(Raw media) {
    ValidDocuments values = new ValidDocuments(document, SEED);
    return Stream.concat(example(media).stream(), Stream.generate(() -> values.of(media.member("schema"))))
        .limit(EVENTS)
        .map(event -> "data: " + event + "\n\n")
        .collect(Collectors.joining("", "", "data: [DONE]\n\n"));
  }

  private Optional<JsonNode> example(Raw media) {
    return Stream.concat(
            media.has("example") ? Stream.of(media.member("example")) : Stream.empty(),
            media.member("examples").members().values().stream()
                .map(document::resolve)
                .map(example -> example.has("value") ? document.resolve(example.member("value")) : example))
        .findFirst()
        .map(Raw::toJson);
  }

  private String generated(Raw schema) {
    return new ValidDocuments(document, SEED).of(schema).toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
