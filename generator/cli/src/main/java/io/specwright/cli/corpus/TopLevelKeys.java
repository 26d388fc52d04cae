package io.specwright.cli.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for keys of the root mapping without reading the document as YAML or JSON. Text that starts with a brace is
 * scanned for strings and brackets; other text is YAML in block style, where such a key starts a line.
 */
final class TopLevelKeys {
  private static final Pattern BLOCK_KEY = Pattern.compile("([\"']?)([A-Za-z]+)\\1\\s*:(\\s.*)?");

  private TopLevelKeys() {}

  /** Whether the root of a document is a mapping with one of the keys. */
  static boolean hasOneOf(Set<String> keys, Path document) throws IOException {
    try (PushbackReader reader = new PushbackReader(new BufferedReader(
        new InputStreamReader(Files.newInputStream(document), StandardCharsets.UTF_8)))) {
      int first = reader.read();
      while (first == '\uFEFF' || first >= 0 && Character.isWhitespace(first)) {
        first = reader.read();
      }
      if (first == '{') {
        return flowHasOneOf(keys, reader);
      }
      if (first >= 0) {
        reader.unread(first);
      }
      return blockHasOneOf(keys, new BufferedReader(reader));
    }
  }

  private static boolean blockHasOneOf(Set<String> keys, BufferedReader reader) throws IOException {
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.isEmpty() && !Character.isWhitespace(line.charAt(0))) {
        Matcher key = BLOCK_KEY.matcher(line);
        if (key.matches() && keys.contains(key.group(2))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Reads on behind the opening brace: a key is a text at depth one that a colon follows. */
  private static boolean flowHasOneOf(Set<String> keys, Reader reader) throws IOException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    for (int c = reader.read(); c >= 0 && depth > 0; c = reader.read()) {
      if (c == '"') {
        text.setLength(0);
        readText(reader, depth == 1 ? text : new StringBuilder());
      } else if (c == ':' && depth == 1) {
        if (keys.contains(text.toString().strip())) {
          return true;
        }
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
      } else if (c == ',') {
        text.setLength(0);
      } else if (depth == 1) {
        text.append((char) c);
      }
    }
    return false;
  }

  private static void readText(Reader reader, StringBuilder text) throws IOException {
    for (int c = reader.read(); c >= 0 && c != '"'; c = reader.read()) {
      text.append((char) (c == '\\' ? reader.read() : c));
    }
  }
}
