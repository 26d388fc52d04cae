package io.specwright.checkout;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class Jackson3ModuleTest extends JacksonContract {
  private final JsonMapper mapper = JsonMapper.builder().addModule(new CheckoutJackson3Module()).build();
  private final JsonMapper strict = JsonMapper.builder().addModule(new CheckoutJackson3Module(true)).build();
  private final JsonMapper typing = mapper.rebuild()
      .activateDefaultTyping(
          BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(), DefaultTyping.JAVA_LANG_OBJECT)
      .build();

  @Override
  <T> T read(String json, Class<T> type) {
    return mapper.readValue(json, type);
  }

  @Override
  <T> T readStrictly(String json, Class<T> type) {
    return strict.readValue(json, type);
  }

  @Override
  String write(Object value) {
    return mapper.writeValueAsString(value);
  }

  @Override
  <T> T convert(T value, Class<T> type) {
    return mapper.treeToValue(mapper.valueToTree(value), type);
  }

  @Override
  Holder typed(Holder holder) {
    return typing.readValue(typing.writeValueAsString(holder), Holder.class);
  }

  @Override
  Class<? extends Exception> mismatch() {
    return MismatchedInputException.class;
  }

  @Override
  String path(Exception mismatch) {
    return ((JacksonException) mismatch).getPath().stream()
        .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
        .collect(Collectors.joining());
  }
}
