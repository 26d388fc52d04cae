package io.specwright.runtime.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a server with variables in it: {@code https://{region}.acme.example}. */
public final class ServerTemplate {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

  private final String template;
  private final Map<String, String> defaults = new LinkedHashMap<>();

  /**
   * An address as the API description has it.
   *
   * @param defaults the names of the variables, each with its value after it
   */
  public ServerTemplate(String template, String... defaults) {
    this.template = template;
    for (int i = 0; i < defaults.length; i += 2) {
      this.defaults.put(defaults[i], defaults[i + 1]);
    }
  }

  /**
   * The address with these values of variables, and the defaults of the others, without a slash at the end.
   *
   * @throws IllegalArgumentException if there is no such variable, or the address is none with this value
   */
  public String url(Map<String, String> variables) {
    for (String name : variables.keySet()) {
      if (!defaults.containsKey(name)) {
        throw new IllegalArgumentException("The server has no variable " + name + ", but " + defaults.keySet());
      }
    }
    StringBuilder url = new StringBuilder();
    Matcher matcher = VARIABLE.matcher(template);
    while (matcher.find()) {
      String name = matcher.group(1);
      String value = variables.getOrDefault(name, defaults.getOrDefault(name, matcher.group()));
      matcher.appendReplacement(url, Matcher.quoteReplacement(value));
    }
    return BaseUrl.parse(matcher.appendTail(url).toString()).text();
  }
}
