package parley.tui;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;

/**
 * Tells when the window changed its size and when the shell stops or continues the program. Through
 * reflection, because {@code sun.misc.Signal} is not part of the Java platform and may be absent;
 * then parley does without.
 */
final class Signals {
  private static final String SIGNAL = "sun.misc.Signal";
  private static final String HANDLER = "sun.misc.SignalHandler";

  /** What is done while a signal means what it means to every program. */
  interface Work {
    void run() throws IOException;
  }

  private Signals() {}

  /** Calls {@code then} on a thread of the Java machine at each signal of this name. */
  static void on(String name, Runnable then) {
    try {
      Class<?>[] handler = {Class.forName(HANDLER)};
      handle(name, Proxy.newProxyInstance(Signals.class.getClassLoader(), handler, new Call(then)));
    } catch (ClassNotFoundException e) {
      return;
    }
  }

  /** Works while nobody here handles a signal, so that the system does what it does by default. */
  static void leaving(String name, Work work) throws IOException {
    Optional<Object> before = Optional.empty();
    try {
      before = handle(name, Class.forName(HANDLER).getField("SIG_DFL").get(null));
    } catch (ClassNotFoundException | NoSuchFieldException | IllegalAccessException e) {
      // then nobody handled it before either
    }
    try {
      work.run();
    } finally {
      if (before.isPresent()) {
        handle(name, before.get());
      }
    }
  }

  /** Answers with who handled it before. */
  private static Optional<Object> handle(String name, Object handler) {
    try {
      Class<?> signal = Class.forName(SIGNAL);
      return Optional.ofNullable(
          signal
              .getMethod("handle", signal, Class.forName(HANDLER))
              .invoke(null, signal.getConstructor(String.class).newInstance(name), handler));
    } catch (ClassNotFoundException
        | NoSuchMethodException
        | IllegalAccessException
        | InstantiationException
        | InvocationTargetException e) {
      return Optional.empty();
    }
  }

  private record Call(Runnable then) implements InvocationHandler {
    @Override
    public Object invoke(Object proxy, Method method, Object[] args) {
      return switch (method.getName()) {
        case "handle" -> {
          then.run();
          yield null;
        }
        case "equals" -> proxy == args[0];
        case "hashCode" -> System.identityHashCode(proxy);
        default -> "signal handler";
      };
    }
  }
}
