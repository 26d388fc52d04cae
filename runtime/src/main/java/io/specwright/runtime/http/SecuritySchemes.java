package io.specwright.runtime.http;

import io.specwright.runtime.auth.Credentials;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The security schemes of an API, as far as a client has credentials for them.
 *
 * @param credentials by name of the scheme
 * @param setters the methods that set them, for messages
 */
record SecuritySchemes(Map<String, Credentials> credentials, Map<String, String> setters) {

  /**
   * What a call takes along: what its options say, else the first of the operation's alternatives that is complete.
   *
   * @throws IllegalStateException if none is
   */
  List<Credentials> credentialsFor(PreparedCall call, RequestOptions options) {
    return options.credentials().orElseGet(() -> own(call));
  }

  private List<Credentials> own(PreparedCall call) {
    for (List<String> alternative : call.security()) {
      if (!alternative.isEmpty() && credentials.keySet().containsAll(alternative)) {
        return alternative.stream().map(credentials::get).toList();
      }
    }
    if (call.security().isEmpty() || call.security().contains(List.<String>of())) {
      return List.of();
    }
    String wanted = call.security().stream()
        .map(alternative -> alternative.stream().map(this::setter).collect(Collectors.joining(" and ")))
        .collect(Collectors.joining(", or "));
    throw new IllegalStateException(
        call.operation() + " needs credentials: set " + wanted + " on the client's builder");
  }

  private String setter(String schemeName) {
    return setters.getOrDefault(schemeName, "credentials for " + schemeName);
  }
}
