package io.specwright.openapigenerator;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.api.TemplatingExecutor;

/** Files that are finished already, offered to OpenAPI Generator as "templates" that render to themselves. */
final class EmittedFiles implements TemplatingEngineAdapter {
  /** No template of OpenAPI Generator or of a user is named so. */
  private static final String PREFIX = "specwright:";

  private final Map<String, String> textByTemplate = new LinkedHashMap<>();

  /** Takes a file and returns the name of its template. */
  String add(String path, String text) {
    String template = PREFIX + path;
    textByTemplate.put(template, text);
    return template;
  }

  @Override
  public String getIdentifier() {
    return "specwright";
  }

  @Override
  public String[] getFileExtensions() {
    return new String[0];
  }

  @Override
  public boolean handlesFile(String template) {
    return textByTemplate.containsKey(template);
  }

  @Override
  public String compileTemplate(TemplatingExecutor executor, Map<String, Object> data, String template) {
    String text = textByTemplate.get(template);
    if (text == null) {
      throw new IllegalArgumentException("not an emitted file: " + template);
    }
    return text;
  }
}
