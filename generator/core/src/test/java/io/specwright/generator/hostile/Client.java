package io.specwright.generator.hostile;

import io.specwright.generator.emit.encode.InMemoryCompiler;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A generated client of the document "Acme API", called by reflection. */
final class Client {
  private final Object service;
  private final Object client;
  /** No {@code RequestOptions}. */
  private final Object options;

  Client(InMemoryCompiler.Loader loader, String packageName, String baseUrl, String... credentials) {
    Object builder = call(null, method(loader.load(packageName + ".AcmeClient"), "builder"));
    call(builder, method(builder.getClass(), "baseUrl", String.class), baseUrl);
    call(builder, method(builder.getClass(), "maxRetries", int.class), 0);
    List<Method> setters = Arrays.stream(builder.getClass().getMethods())
        .filter(setter -> Arrays.equals(setter.getParameterTypes(), new Class<?>[] {String.class}))
        .filter(setter -> !setter.getName().equals("baseUrl"))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
    for (int i = 0; i < credentials.length; i++) {
      call(builder, setters.get(i), credentials[i]);
    }
    client = call(builder, method(builder.getClass(), "build"));
    service = Arrays.stream(client.getClass().getMethods())
        .filter(accessor -> accessor.getReturnType().getName().startsWith(packageName + ".services."))
        .map(accessor -> call(client, accessor))
        .findFirst().orElseThrow();
    options = Array.newInstance(loader.load("io.specwright.runtime.http.RequestOptions"), 0);
  }

  /** Calls the operation {@code call} with arguments of type String. */
  void call(String... arguments) {
    Class<?>[] types = new Class<?>[arguments.length + 1];
    Arrays.fill(types, String.class);
    types[arguments.length] = options.getClass();
    Object[] values = Arrays.copyOf(arguments, types.length, Object[].class);
    values[arguments.length] = options;
    call(service, method(service.getClass(), "call", types), values);
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static Object call(Object target, Method method, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
