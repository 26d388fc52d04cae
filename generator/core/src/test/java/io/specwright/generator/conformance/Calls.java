package io.specwright.generator.conformance;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Calls of generated code, which this code does not know when it is compiled. */
final class Calls {
  private static final Map<Class<?>, Class<?>> BOXES = Map.of(
      boolean.class, Boolean.class, int.class, Integer.class, long.class, Long.class, double.class, Double.class);

  private Calls() {}

  static Object constant(Class<?> type, String name) {
    try {
      return type.getField(name).get(null);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Calls the public method of this name that takes these arguments. */
  static Object call(Object target, String name, Object... arguments) {
    return invoke(target, method(target.getClass(), name, arguments), arguments);
  }

  static Object callStatic(Class<?> type, String name, Object... arguments) {
    return invoke(null, method(type, name, arguments), arguments);
  }

  /** The only public method of this name and number of parameters, or null. */
  static Method method(Class<?> type, String name, int parameters) {
    List<Method> methods = Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters).toList();
    if (methods.size() > 1) {
      throw new AssertionError(methods);
    }
    return methods.isEmpty() ? null : methods.get(0);
  }

  private static Method method(Class<?> type, String name, Object[] arguments) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(name) && !method.isBridge() && takes(method, arguments))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type.getName() + "." + name + Arrays.toString(arguments)));
  }

  private static boolean takes(Method method, Object[] arguments) {
    Class<?>[] parameters = method.getParameterTypes();
    for (int i = 0; i < parameters.length && parameters.length == arguments.length; i++) {
      Class<?> parameter = BOXES.getOrDefault(parameters[i], parameters[i]);
      if (arguments[i] == null ? parameters[i].isPrimitive() : !parameter.isInstance(arguments[i])) {
        return false;
      }
    }
    return parameters.length == arguments.length;
  }

  /** What the method throws comes out as it is. */
  static Object invoke(Object target, Method method, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      throw new AssertionError(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
