package io.specwright.generator.roundtrip;

import io.specwright.runtime.json.JsonModel;
import io.specwright.runtime.json.JsonUnion;
import io.specwright.runtime.json.OpenEnum;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Calls every accessor of an object and of all that is in it. */
final class Accessors {
  private static final Set<String> OTHERS =
      Set.of("toBuilder", "hashCode", "toString", "getClass", "notify", "notifyAll", "wait");

  private final Map<Class<?>, List<Method>> methods = new ConcurrentHashMap<>();

  /**
   * @param faults what accessors throw
   */
  void touch(Object value, Consumer<Throwable> faults) {
    if (value instanceof JsonModel) {
      for (Method accessor : methods.computeIfAbsent(value.getClass(), Accessors::accessors)) {
        try {
          touch(accessor.invoke(value), faults);
        } catch (InvocationTargetException e) {
          faults.accept(e.getCause());
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> touch(present, faults));
    } else if (value instanceof Collection<?> elements) {
      elements.forEach(element -> touch(element, faults));
    } else if (value instanceof Map<?, ?> members) {
      members.values().forEach(member -> touch(member, faults));
    } else if (value instanceof JsonUnion union) {
      touch(union.value(), faults);
    } else if (value instanceof OpenEnum<?, ?> constant) {
      constant.known();
      touch(constant.value(), faults);
    }
  }

  private static List<Method> accessors(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !OTHERS.contains(method.getName()))
        .toList();
  }
}
