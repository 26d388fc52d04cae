package io.specwright.checkout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.util.stream.Collectors;

class Jackson2ModuleTest extends JacksonContract {
  private final JsonMapper mapper = JsonMapper.builder().addModule(new CheckoutJackson2Module()).build();
  private final JsonMapper strict = JsonMapper.builder().addModule(new CheckoutJackson2Module(true)).build();
  private final JsonMapper typing = JsonMapper.builder().addModule(new CheckoutJackson2Module())
      .activateDefaultTyping(
          BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
          ObjectMapper.DefaultTyping.JAVA_LANG_OBJECT)
      .build();

  @Override
  <T> T read(String json, Class<T> type) throws JsonProcessingException {
    return mapper.readValue(json, type);
  }

  @Override
  <T> T readStrictly(String json, Class<T> type) throws JsonProcessingException {
    return strict.readValue(json, type);
  }

  @Override
  String write(Object value) throws JsonProcessingException {
    return mapper.writeValueAsString(value);
  }

  @Override
  <T> T convert(T value, Class<T> type) throws JsonProcessingException {
    return mapper.treeToValue(mapper.valueToTree(value), type);
  }

  @Override
  Holder typed(Holder holder) throws JsonProcessingException {
    return typing.readValue(typing.writeValueAsString(holder), Holder.class);
  }

  @Override
  Class<? extends Exception> mismatch() {
    return MismatchedInputException.class;
  }

  @Override
  String path(Exception mismatch) {
    return ((JsonMappingException) mismatch).getPath().stream()
        .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
        .collect(Collectors.joining());
  }
}
