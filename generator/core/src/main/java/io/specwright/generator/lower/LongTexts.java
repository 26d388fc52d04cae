package io.specwright.generator.lower;

import io.specwright.generator.diagnostic.Diagnostics;
import io.specwright.generator.diagnostic.Origin;
import io.specwright.generator.ir.AuthScheme;
import io.specwright.generator.ir.BodyDecl;
import io.specwright.generator.ir.Decision;
import io.specwright.generator.ir.EnumDecl;
import io.specwright.generator.ir.HierarchyDecl;
import io.specwright.generator.ir.ObjectDecl;
import io.specwright.generator.ir.OperationDecl;
import io.specwright.generator.ir.PartDecl;
import io.specwright.generator.ir.PropertyDecl;
import io.specwright.generator.ir.SdkModel;
import io.specwright.generator.ir.TypeDecl;
import io.specwright.generator.ir.UnionDecl;
import java.util.stream.Stream;

/**
 * Refuses names and values that must be exact on the wire and are longer than a string constant of a class file
 * (JVMS 4.4.7).
 */
final class LongTexts {
  private static final int MOST_BYTES = 65_535;

  private final Diagnostics diagnostics;

  private LongTexts(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static void check(SdkModel model, Diagnostics diagnostics) {
    LongTexts texts = new LongTexts(diagnostics);
    model.types().forEach(texts::check);
    model.authSchemes().forEach(texts::check);
    model.services().forEach(service -> service.operations().forEach(texts::check));
  }

  private void check(AuthScheme scheme) {
    check(scheme.schemeName(), "security scheme", scheme.origin());
    if (scheme.kind() instanceof AuthScheme.ApiKey key) {
      check(key.parameterName(), "key", scheme.origin());
    } else if (scheme.kind() instanceof AuthScheme.HttpScheme http) {
      check(http.name(), "scheme of HTTP", scheme.origin());
    } else if (scheme.kind() instanceof AuthScheme.ClientCredentials fetched) {
      check(fetched.tokenUrl(), "token URL", scheme.origin());
      fetched.scopes().forEach(scope -> check(scope, "scope", scheme.origin()));
    }
  }

  private void check(TypeDecl type) {
    if (type instanceof ObjectDecl object) {
      object.properties().forEach(this::check);
    } else if (type instanceof EnumDecl constants) {
      constants.constants().forEach(constant ->
          check(constant.wireValue().asString().orElse(""), "value of this enum", constants.origin()));
    } else if (type instanceof HierarchyDecl hierarchy) {
      Stream.concat(hierarchy.kinds().keySet().stream(), Stream.of(hierarchy.discriminator())).forEach(text ->
          check(text, "text that tells the schemas of this hierarchy apart", hierarchy.origin()));
    } else if (type instanceof UnionDecl union) {
      texts(union.decision()).forEach(text ->
          check(text, "text that tells the variants of this union apart", union.origin()));
    }
  }

  private void check(PropertyDecl property) {
    check(property.wireName(), "property", property.origin());
    property.constant()
        .flatMap(value -> value.asString())
        .ifPresent(text -> check(text, "constant", property.origin()));
  }

  private void check(PartDecl part) {
    check(part.wireName(), "part", part.origin());
    part.constant().flatMap(value -> value.asString()).ifPresent(text -> check(text, "constant", part.origin()));
    part.fileTypes().ifPresent(types -> check(types, "media type", part.origin()));
    part.headers().values().forEach(value -> check(value, "header", part.origin()));
  }

  private void check(OperationDecl operation) {
    check(operation.path(), "path", operation.origin());
    operation.body().ifPresent(body -> check(body.mediaType(), "media type", body.origin()));
    operation.body().flatMap(BodyDecl::parts).ifPresent(multipart -> multipart.parts().forEach(this::check));
    Stream.concat(
            operation.positional().stream(),
            operation.params().stream().flatMap(params -> params.parameters().stream()))
        .forEach(parameter -> check(parameter.wireName(), "parameter", parameter.origin()));
  }

  private static Stream<String> texts(Decision decision) {
    if (decision instanceof Decision.ByKind kinds) {
      return kinds.cases().values().stream().flatMap(LongTexts::texts);
    } else if (decision instanceof Decision.ByProperty property) {
      return Stream.concat(Stream.of(property.wireName()), property.cases().keySet().stream());
    } else if (decision instanceof Decision.ByPresence presence) {
      return presence.cases().stream().flatMap(presenceCase -> presenceCase.wireNames().stream());
    }
    return Stream.empty();
  }

  private void check(String text, String what, Origin origin) {
    if (text.chars().mapToLong(c -> c >= 0x01 && c <= 0x7f ? 1 : c <= 0x7ff ? 2 : 3).sum() > MOST_BYTES) {
      diagnostics.error(
          "long-name",
          origin.location(),
          "a " + what + " is longer than a Java constant: " + text.length() + " characters",
          "shorten it; the limit is " + MOST_BYTES + " bytes");
    }
  }
}
