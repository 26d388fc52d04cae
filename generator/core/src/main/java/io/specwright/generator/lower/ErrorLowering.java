package io.specwright.generator.lower;

import io.specwright.generator.ir.Docs;
import io.specwright.generator.ir.ErrorDecl;
import io.specwright.generator.ir.StatusMatch;
import io.specwright.generator.ir.TypeId;
import io.specwright.generator.ir.TypeRef;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Exceptions for declared errors: one for each status and schema, named by both. Words that say no more than "error"
 * are left out of the schema's part, so that a 404 with an {@code ErrorResponse} is a {@code NotFoundException}; where
 * two schemas lose all that tells them apart, the second keeps its whole name.
 */
final class ErrorLowering {
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "error", "errors", "response", "exception", "dto", "entity", "model", "schema", "body", "object", "result");

  private final String packageName;
  private final Map<String, ErrorDecl> byKey = new TreeMap<>();

  ErrorLowering(String packageName) {
    this.packageName = packageName;
  }

  /** The exception for a status and a body. Until {@link #settle()} it has a name that only tells it from others. */
  TypeId of(StatusMatch status, Optional<TypeRef> body) {
    String key = status + " " + body.map(Object::toString).orElse("");
    TypeId id = new TypeId(packageName, key);
    byKey.put(key, new ErrorDecl(id, status, body, docs(status)));
    return id;
  }

  /** All exceptions by what {@link #of} called them, with names that depend on all of them and not on their order. */
  Map<TypeId, ErrorDecl> settle() {
    Map<String, String> wanted = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    byKey.forEach((key, error) -> {
      String name = wantedName(error.status(), error.body());
      wanted.put(key, taken.add(name) ? name : name(error.status(), error.body().map(ErrorLowering::distinctName)));
    });
    Map<TypeId, ErrorDecl> settled = new LinkedHashMap<>();
    new NameScope(JavaIdentifiers::type, ReservedNames.TYPES, "Error").assignWanted(wanted).forEach((key, name) -> {
      ErrorDecl error = byKey.get(key);
      settled.put(error.id(), new ErrorDecl(
          new TypeId(packageName, name), error.status(), error.body(), error.docs()));
    });
    return settled;
  }

  private static Docs docs(StatusMatch status) {
    String answer = status.isExact() ? "status " + status
        : status.equals(StatusMatch.DEFAULT) ? "an error that has no exception of its own" : "a status of " + status;
    return new Docs(Optional.empty(), Optional.of("The API answered with " + answer + "."));
  }

  private static String wantedName(StatusMatch status, Optional<TypeRef> body) {
    return name(status, body.map(ErrorLowering::schemaName).map(ErrorLowering::telling));
  }

  private static String name(StatusMatch status, Optional<String> schema) {
    return StatusNames.of(status) + schema.orElse("") + "Exception";
  }

  /** The words of a schema's name that say more than "error". */
  private static String telling(String schemaName) {
    List<String> words = Words.of(schemaName).stream().filter(word -> !EMPTY_WORDS.contains(word)).toList();
    return words.isEmpty() ? "" : JavaIdentifiers.type(words);
  }

  private static String schemaName(TypeRef type) {
    if (type instanceof TypeRef.NamedRef named) {
      return String.join("", named.id().names());
    }
    return type instanceof TypeRef.AliasRef alias ? alias.id().name() : "";
  }

  /** What tells a body apart from another of the same status, where nothing in its name does. */
  private static String distinctName(TypeRef type) {
    String name = schemaName(type);
    if (!name.isEmpty()) {
      return name;
    } else if (type instanceof TypeRef.ListRef list) {
      return distinctName(list.element()) + "List";
    } else if (type instanceof TypeRef.MapRef map) {
      return distinctName(map.value()) + "Map";
    }
    return type instanceof TypeRef.ScalarRef scalar
        ? JavaIdentifiers.type(Words.of(scalar.scalar().name())) : "Json";
  }
}
