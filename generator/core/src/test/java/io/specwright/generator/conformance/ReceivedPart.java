package io.specwright.generator.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part as a server reads it (RFC 7578). */
public record ReceivedPart(String name, Optional<String> fileName, Map<String, String> headers, byte[] content) {
  private static final Pattern DISPOSITION =
      Pattern.compile("form-data; name=\"([^\"]*)\"(?:; filename=\"([^\"]*)\")?");

  /** All parts by their names, in order; the body must be nothing but parts. */
  public static Map<String, List<ReceivedPart>> of(String contentType, byte[] body) {
    String boundary = "--" + contentType.replaceFirst(".*boundary=", "");
    String text = new String(body, StandardCharsets.ISO_8859_1);
    String[] pieces = ("\r\n" + text).split("\r\n" + Pattern.quote(boundary), -1);
    if (!pieces[0].isEmpty() || !pieces[pieces.length - 1].equals("--\r\n")) {
      throw new AssertionError("no multipart body: " + text);
    }
    Map<String, List<ReceivedPart>> parts = new LinkedHashMap<>();
    for (String piece : Arrays.asList(pieces).subList(1, pieces.length - 1)) {
      ReceivedPart part = of(piece.substring(2));
      parts.computeIfAbsent(part.name(), name -> new ArrayList<>()).add(part);
    }
    return parts;
  }

  private static ReceivedPart of(String piece) {
    int end = piece.indexOf("\r\n\r\n");
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String line : piece.substring(0, end).split("\r\n")) {
      headers.put(line.split(": ")[0], utf8(line.split(": ")[1]));
    }
    Matcher disposition = DISPOSITION.matcher(headers.get("Content-Disposition"));
    if (!disposition.matches()) {
      throw new AssertionError(headers);
    }
    return new ReceivedPart(
        disposition.group(1), Optional.ofNullable(disposition.group(2)), headers,
        piece.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String utf8(String latin) {
    return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }
}
