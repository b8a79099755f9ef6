package org.evenkeel.app;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.evenkeel.app.web.Address;
import org.evenkeel.core.evidence.KnowledgeBase;
import org.evenkeel.knowledge.load.KnowledgeLoader;
import org.evenkeel.store.Database;
import org.evenkeel.store.audit.AuditLog;
import org.evenkeel.store.outbox.Outbox;
import org.evenkeel.store.record.RecordStore;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;

/// The web application over an open database.
///
/// It is started from code, so that the database comes first and goes last.
@SpringBootApplication(
    proxyBeanMethods = false,
    excludeName =
        "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration")
public class EvenkeelApplication {

  /// Starts it.
  ///
  /// @param database the open database, asked for when it is first needed, so that it can be opened
  ///   meanwhile; the caller closes it after the application
  /// @param address where it listens, and what it is called from outside
  /// @param clock the only clock of the program
  public static ConfigurableApplicationContext start(
      Supplier<Database> database, Address address, Clock clock) {
    SpringApplication application = new SpringApplication(EvenkeelApplication.class);
    application.setRegisterShutdownHook(false);
    Map<String, Object> properties = new HashMap<>();
    properties.put("server.address", address.host());
    properties.put("server.port", address.port());
    if (address.publicUrl().isPresent()) {
      properties.put("server.forward-headers-strategy", "native");
    }
    application.setDefaultProperties(properties);
    application.addInitializers(context -> {
      GenericApplicationContext beans = (GenericApplicationContext) context;
      beans.registerBean(
          Database.class,
          database,
          definition -> {
            definition.setDestroyMethodName("");
            definition.setLazyInit(true);
          });
      beans.registerBean(Clock.class, () -> clock);
      beans.registerBean(Address.class, () -> address);
    });
    // Nothing beside the program may change how it behaves: no file in the folder it is started
    // from.
    return application.run("--spring.config.location=classpath:/application.properties");
  }

  @Bean
  static KnowledgeBase knowledgeBase() {
    return KnowledgeLoader.bundled();
  }

  @Bean
  static RecordStore recordStore(Clock clock) {
    return new RecordStore(clock);
  }

  @Bean
  static AuditLog auditLog(Clock clock) {
    return new AuditLog(clock);
  }

  @Bean
  static Outbox outbox() {
    return new Outbox();
  }
}
