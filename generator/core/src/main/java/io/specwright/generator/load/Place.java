package io.specwright.generator.load;

import io.specwright.generator.load.SpecNode.NumberNode;
import java.util.Locale;
import java.util.Optional;

/**
 * What kind of value stands somewhere in an OpenAPI document, told by the way there (OpenAPI 3.2.0 section 4, JSON
 * Schema 2020-12). It decides whether {@code $ref} is a reference, under which name of {@code components} a shared
 * value is registered, and where a Schema Object stands.
 */
public enum Place {
  DOCUMENT,
  COMPONENTS,
  PATHS,
  WEBHOOKS,
  PATH_ITEM,
  OPERATIONS,
  OPERATION,
  PARAMETERS,
  PARAMETER("parameters"),
  REQUEST_BODIES,
  REQUEST_BODY("requestBodies"),
  OPERATION_RESPONSES,
  RESPONSES,
  RESPONSE("responses"),
  CALLBACKS,
  CALLBACK("callbacks"),
  HEADERS,
  HEADER("headers"),
  CONTENT,
  MEDIA_TYPE,
  ENCODINGS,
  ENCODING,
  EXAMPLES,
  EXAMPLE("examples"),
  LINKS,
  LINK("links"),
  SECURITY_SCHEMES,
  SECURITY_SCHEME("securitySchemes"),
  SCHEMAS,

  /** A schema, or a list of schemas as in {@code allOf}. */
  SCHEMA("schemas"),
  DISCRIMINATOR,

  /** Discriminator values to schemas: texts that are references, or names of schemas. */
  MAPPING,

  /**
   * Any JSON value, to be taken literally: examples, defaults, enum values and extensions. Nothing in it is a
   * reference.
   */
  LITERAL,

  /** Any other part of the document. */
  OTHER;

  private final String registry;

  Place() {
    this("");
  }

  Place(String registry) {
    this.registry = registry;
  }

  /**
   * The place of a whole document; literal if it does not claim to be OpenAPI 3, so that nobody follows its
   * references.
   */
  public static Place ofDocument(SpecNode root) {
    boolean isNumber = root.get("openapi").filter(NumberNode.class::isInstance).isPresent();
    boolean isText = root.text("openapi").filter(version -> version.startsWith("3.")).isPresent();
    return isNumber || isText ? DOCUMENT : LITERAL;
  }

  /** The member of {@code components} that holds shared values of this kind; empty if there is none. */
  public Optional<String> registry() {
    return registry.isEmpty() ? Optional.empty() : Optional.of(registry);
  }

  /** Whether the names of members are chosen by the document's author, so that none is a keyword. */
  public boolean isMap() {
    return switch (this) {
      case PATHS, WEBHOOKS, OPERATIONS, PARAMETERS, REQUEST_BODIES, OPERATION_RESPONSES, RESPONSES, CALLBACKS, CALLBACK,
          HEADERS, CONTENT, ENCODINGS, EXAMPLES, LINKS, SECURITY_SCHEMES, SCHEMAS, MAPPING, LITERAL -> true;
      default -> false;
    };
  }

  /** As a message calls it, such as {@code request body}. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The place of the elements of an array that stands here. */
  public Place element() {
    return switch (this) {
      case PARAMETERS -> PARAMETER;
      case SCHEMA, SCHEMAS -> SCHEMA;
      case OTHER -> OTHER;
      default -> LITERAL;
    };
  }

  /** The place of the member {@code name} of an object that stands here. */
  public Place member(String name) {
    return switch (this) {
      case DOCUMENT -> switch (name) {
        case "paths" -> PATHS;
        case "webhooks", "x-webhooks" -> WEBHOOKS;
        case "components" -> COMPONENTS;
        default -> other(name);
      };
      case COMPONENTS -> switch (name) {
        case "schemas" -> SCHEMAS;
        case "responses" -> RESPONSES;
        case "parameters" -> PARAMETERS;
        case "examples" -> EXAMPLES;
        case "requestBodies" -> REQUEST_BODIES;
        case "headers" -> HEADERS;
        case "securitySchemes" -> SECURITY_SCHEMES;
        case "links" -> LINKS;
        case "callbacks" -> CALLBACKS;
        case "pathItems" -> WEBHOOKS;
        case "mediaTypes" -> CONTENT;
        default -> other(name);
      };
      case PATHS -> unlessExtension(name, PATH_ITEM);
      case CALLBACK -> name.equals("$ref") ? OTHER : unlessExtension(name, PATH_ITEM);
      case WEBHOOKS -> PATH_ITEM;
      case PATH_ITEM -> switch (name) {
        case "get", "put", "post", "delete", "options", "head", "patch", "trace", "query" -> OPERATION;
        case "additionalOperations" -> OPERATIONS;
        case "parameters" -> PARAMETERS;
        default -> other(name);
      };
      case OPERATIONS -> OPERATION;
      case OPERATION -> switch (name) {
        case "parameters" -> PARAMETERS;
        case "requestBody" -> REQUEST_BODY;
        case "responses" -> OPERATION_RESPONSES;
        case "callbacks" -> CALLBACKS;
        default -> other(name);
      };
      case OPERATION_RESPONSES -> unlessExtension(name, RESPONSE);
      case PARAMETERS -> PARAMETER;
      case REQUEST_BODIES -> REQUEST_BODY;
      case RESPONSES -> RESPONSE;
      case CALLBACKS -> CALLBACK;
      case HEADERS -> HEADER;
      case CONTENT -> MEDIA_TYPE;
      case ENCODINGS -> ENCODING;
      case EXAMPLES -> EXAMPLE;
      case LINKS -> LINK;
      case SECURITY_SCHEMES -> SECURITY_SCHEME;
      case SCHEMAS -> SCHEMA;
      case PARAMETER, HEADER, MEDIA_TYPE -> switch (name) {
        case "schema", "itemSchema" -> SCHEMA;
        case "content" -> CONTENT;
        case "example" -> LITERAL;
        case "examples" -> EXAMPLES;
        case "encoding" -> ENCODINGS;
        default -> other(name);
      };
      case REQUEST_BODY, RESPONSE, ENCODING -> switch (name) {
        case "content" -> CONTENT;
        case "headers" -> HEADERS;
        case "links" -> LINKS;
        default -> other(name);
      };
      case EXAMPLE -> name.equals("value") || name.equals("dataValue") ? LITERAL : other(name);
      case LINK -> name.equals("parameters") || name.equals("requestBody") ? LITERAL : other(name);
      case SCHEMA -> memberOfSchema(name);
      case DISCRIMINATOR -> name.equals("mapping") ? MAPPING : other(name);
      case SECURITY_SCHEME, OTHER -> other(name);
      case MAPPING, LITERAL -> LITERAL;
    };
  }

  private static Place memberOfSchema(String name) {
    return switch (name) {
      case "properties", "patternProperties", "dependentSchemas", "$defs", "definitions" -> SCHEMAS;
      case "allOf", "anyOf", "oneOf", "prefixItems",
          "items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames",
          "unevaluatedItems", "unevaluatedProperties", "additionalItems", "contentSchema" -> SCHEMA;
      case "discriminator" -> DISCRIMINATOR;
      case "default", "enum", "const", "example", "examples" -> LITERAL;
      default -> other(name);
    };
  }

  private static Place other(String name) {
    return unlessExtension(name, OTHER);
  }

  private static Place unlessExtension(String name, Place place) {
    return name.startsWith("x-") ? LITERAL : place;
  }
}
