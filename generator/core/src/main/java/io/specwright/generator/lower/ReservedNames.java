package io.specwright.generator.lower;

import java.util.Set;

/** Names that generated code needs for itself, so that no name of a document can capture them. */
final class ReservedNames {
  /** Simple names that generated files use unqualified: {@code java.lang}, the JDK types they import, the runtime. */
  static final Set<String> TYPES =
      Set.of(
          // java.lang
          "Appendable", "AutoCloseable", "Boolean", "Byte", "CharSequence", "Character", "Class", "ClassLoader",
          "Cloneable", "Comparable", "Compiler", "Deprecated", "Double", "Enum", "Error", "Exception", "Float",
          "FunctionalInterface", "IllegalArgumentException", "IllegalStateException", "Integer", "InterruptedException",
          "Iterable", "Long", "Math", "Module", "NullPointerException", "Number", "Object", "Override", "Package",
          "Process", "Readable", "Record", "Runnable", "Runtime", "RuntimeException", "SafeVarargs", "Short", "String",
          "StringBuilder", "StringBuffer", "SuppressWarnings", "System", "Thread", "Throwable", "Void",
          // the JDK
          "ArrayList", "BigDecimal", "CompletableFuture", "Duration", "Function", "HashMap", "LinkedHashMap",
          "LinkedHashSet", "List", "LocalDate", "Map", "Objects", "OffsetDateTime", "OffsetTime", "Optional", "Set",
          "Stream", "Supplier", "URI", "UUID", "Collection", "Collections",
          // nested types of generated classes
          "Builder", "Known", "Unknown",
          // JSpecify
          "Nullable", "NullMarked",
          // the runtime
          "ApiClient", "ApiException", "ApiKey", "ApiResponse", "Basic", "Bearer", "Bytes", "Call", "CallBuilder",
          "CallParams", "CallParamsBuilder", "ClientErrorException", "ConnectionException", "Credentials",
          "DecodingException", "EnumCodec", "ErrorContext", "FormEncoding", "HttpBody", "HttpHeaders", "HttpRequest",
          "HttpResponse", "JsonCodec", "JsonCodecs", "JsonKind", "JsonModel", "JsonReader", "JsonUnion", "JsonValue",
          "ModelBuilder", "ModelCodec", "ModelProperties", "ModelText", "ModelValues", "MultipartBody",
          "MultipartBuilder", "OpenModelBuilder", "OpenModel", "OpenEnum", "Paged", "ParameterStyle", "RequestOptions",
          "ServerErrorException", "TimeoutException", "Transport",
          "UnionCodec",
          // file names that Windows keeps for devices
          "Aux", "Con", "Nul", "Prn", "Com1", "Com2", "Com3", "Com4", "Com5", "Com6", "Com7", "Com8", "Com9", "Lpt1",
          "Lpt2", "Lpt3", "Lpt4", "Lpt5", "Lpt6", "Lpt7", "Lpt8", "Lpt9");

  /** Members of every object, of every generated class and its builder. */
  static final Set<String> MEMBERS =
      Set.of(
          "getClass", "hashCode", "equals", "toString", "notify", "notifyAll", "wait", "clone", "finalize",
          "builder", "toBuilder", "build", "setNull", "unset", "additionalProperties", "putAdditionalProperty",
          "CODEC");

  /** Methods of every object and parameters of every service method. */
  static final Set<String> METHODS =
      Set.of("getClass", "hashCode", "equals", "toString", "notify", "notifyAll", "wait", "clone", "finalize", "close");

  static final Set<String> ARGUMENTS = Set.of("body", "params", "options", "client");

  /** Methods of the client's builder. */
  static final Set<String> CLIENT_BUILDER_METHODS =
      Set.of(
          "getClass", "hashCode", "equals", "toString", "notify", "notifyAll", "wait", "clone", "finalize",
          "server", "baseUrl", "timeout", "maxRetries", "maxResponseBytes", "transport", "header", "strictDecoding",
          "build", "credentials", "followRedirects");

  /** Methods of the client. */
  static final Set<String> CLIENT_METHODS =
      Set.of(
          "getClass", "hashCode", "equals", "toString", "notify", "notifyAll", "wait", "clone", "finalize",
          "builder", "fromEnv", "close");

  private ReservedNames() {}
}
