package io.specwright.generator.emit.text;

import io.specwright.generator.emit.text.Encoded.Code;
import io.specwright.generator.emit.text.Encoded.Identifier;
import io.specwright.generator.emit.text.Encoded.TypeText;
import java.util.List;
import java.util.stream.Stream;

/** What differs between the versions of Jackson in the module that is generated for them. */
record JacksonNames(
    boolean three,
    TypeText serializer,
    TypeText deserializer,
    TypeText context,
    TypeText description,
    Identifier propertyName,
    Identifier text,
    Identifier writeName,
    Code typeContext,
    Code throwing)
    implements View {

  private static final List<String> CORE = List.of("JsonGenerator", "JsonParser", "JsonToken", "type.WritableTypeId");
  private static final List<String> DATABIND = List.of(
      "BeanDescription", "DeserializationConfig", "DeserializationContext", "JavaType", "KeyDeserializer",
      "deser.Deserializers", "exc.MismatchedInputException", "jsontype.TypeSerializer", "module.SimpleModule");

  /** Claims the simple names of the classes that the module uses. */
  static JacksonNames of(int version, Imports imports) {
    boolean three = version >= 3;
    String serializer = three ? "ValueSerializer" : "JsonSerializer";
    String deserializer = three ? "ValueDeserializer" : "JsonDeserializer";
    String context = three ? "SerializationContext" : "SerializerProvider";
    String root = three ? "tools.jackson" : "com.fasterxml.jackson";
    CORE.forEach(name -> use(root + ".core." + name, imports));
    Stream.concat(DATABIND.stream(), Stream.of(serializer, deserializer, context))
        .forEach(name -> use(root + ".databind." + name, imports));
    if (!three) {
      use("java.io.IOException", imports);
    }
    return new JacksonNames(
        three,
        new TypeText(serializer),
        new TypeText(deserializer),
        new TypeText(context),
        new TypeText(three ? "BeanDescription.Supplier" : "BeanDescription"),
        new Identifier(three ? "PROPERTY_NAME" : "FIELD_NAME"),
        new Identifier(three ? "getString" : "getText"),
        new Identifier(three ? "writeName" : "writeFieldName"),
        new Code(three ? "context, " : ""),
        new Code(three ? "" : " throws IOException"));
  }

  /** The module of the platform's module system. */
  static String platformModule(int version) {
    return version >= 3 ? "tools.jackson.databind" : "com.fasterxml.jackson.databind";
  }

  private static void use(String qualified, Imports imports) {
    int dot = qualified.lastIndexOf('.');
    imports.use(qualified.substring(0, dot), qualified.substring(dot + 1));
  }
}
