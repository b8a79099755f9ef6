package org.evenkeel.app.serving;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.evenkeel.app.EvenkeelApplication;
import org.evenkeel.app.signin.Accounts;
import org.evenkeel.app.signin.Invitations;
import org.evenkeel.app.web.Address;
import org.evenkeel.store.Database;
import org.evenkeel.store.DatabaseAddress;
import org.evenkeel.store.local.CannotStartException;
import org.evenkeel.store.local.DataFolder;
import org.evenkeel.store.local.LocalPostgres;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The running program. Closing it stops everything in the opposite order of its start; the last
/// thing to stop is the database.
public final class Serving implements AutoCloseable {
  private static final int CONNECTIONS = 20;

  private final Deque<AutoCloseable> open = new ConcurrentLinkedDeque<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private boolean closing;

  private Serving() {}

  /// Starts it, and says on `out` where it is and how to sign in.
  ///
  /// @throws CannotStartException when something outside keeps it from starting; the message is one
  ///   line for whoever started it
  /// @throws IllegalArgumentException when it was asked for something that cannot be; likewise
  public static Serving start(ServeOptions options, Clock clock, PrintWriter out) {
    if (options.sample() && !options.address().loopbackOnly()) {
      throw new IllegalArgumentException(
          "--sample is for this machine only: its passwords are printed; leave --host out");
    }
    Serving serving = new Serving();
    try {
      serving.begin(options, clock, out);
      return serving;
    } catch (RuntimeException e) {
      serving.close();
      throw e;
    }
  }

  private void begin(ServeOptions options, Clock clock, PrintWriter out) {
    DataFolder folder = opened(DataFolder.open(options.data()));
    if (options.sample() && !folder.isNew()) {
      throw new IllegalArgumentException(
          "--sample needs an empty folder, and there are data in "
              + folder.path()
              + ": leave it out, or give another --data");
    }
    refuseTakenPort(options.address());
    FutureTask<Database> opening = new FutureTask<>(() -> database(options, folder));
    Thread.ofPlatform().name("opening-database").start(opening);
    ConfigurableApplicationContext application = application(opening, options.address(), clock);
    open.push(application);
    Database database = finished(opening);
    String url = options.address().url(port(application));
    folder.announce(url);
    out.println("Evenkeel is at " + url);
    if (options.sample()) {
      application.getBean(SampleClinic.class).create(out);
    }
    howToSignIn(application, url, database, out);
    out.flush();
  }

  private static void howToSignIn(
      ConfigurableApplicationContext application, String url, Database database, PrintWriter out) {
    Optional<String> first = application.getBean(Invitations.class).first();
    if (first.isPresent()) {
      out.println(
          "Nobody can sign in yet. This link sets up the first administrator; it works once, within "
              + Invitations.FIRST.toHours()
              + " hours:");
      out.println("  " + url + "/invitation/" + first.get());
    } else if (!database.outsideClinics(application.getBean(Accounts.class)::none)) {
      out.println("Sign in at " + url + "/sign-in");
    }
    out.println("Stop it with Ctrl-C.");
  }

  /// The port it really listens on.
  public static int port(ConfigurableApplicationContext application) {
    return application instanceof WebServerApplicationContext web && web.getWebServer() != null
        ? web.getWebServer().getPort()
        : 0;
  }

  /// Waits until it is closed.
  public void await() throws InterruptedException {
    closed.await();
  }

  @Override
  public synchronized void close() {
    if (closing) {
      return;
    }
    closing = true;
    RuntimeException first = null;
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        first = first == null ? new CannotStartException("not everything stopped", e) : first;
      }
    }
    closed.countDown();
    if (first != null) {
      throw first;
    }
  }

  private <T extends AutoCloseable> T opened(T resource) {
    open.push(resource);
    return resource;
  }

  private Database database(ServeOptions options, DataFolder folder) {
    DatabaseAddress where =
        options
            .database()
            .map(DatabaseAddress::parse)
            .orElseGet(() -> opened(LocalPostgres.start(folder.path())).address());
    return opened(Database.open(where, CONNECTIONS));
  }

  /// Starts the application while the database is being opened. When both fail, what the database
  /// has to say tells more.
  private static ConfigurableApplicationContext application(
      FutureTask<Database> opening, Address address, Clock clock) {
    try {
      return EvenkeelApplication.start(() -> finished(opening), address, clock);
    } catch (RuntimeException e) {
      finished(opening);
      throw e;
    }
  }

  private static Database finished(FutureTask<Database> opening) {
    try {
      return opening.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException told
          ? told
          : new CannotStartException("the database did not start", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStartException("interrupted while starting", e);
    }
  }

  private static void refuseTakenPort(Address address) {
    try (ServerSocket free = new ServerSocket()) {
      free.setReuseAddress(true);
      free.bind(new InetSocketAddress(address.host(), address.port()));
    } catch (BindException e) {
      throw new CannotStartException(
          "port " + address.port() + " of " + address.host() + " is not free: give another --port",
          e);
    } catch (IOException | IllegalArgumentException e) {
      throw new CannotStartException(
          "cannot listen on " + address.host() + " port " + address.port(), e);
    }
  }
}
