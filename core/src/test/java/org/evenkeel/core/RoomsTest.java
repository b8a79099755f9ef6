package org.evenkeel.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The order of core's rooms: a room uses only rooms on earlier lines.
class RoomsTest {

  private static final List<String> LINES =
      List.of(
          "quantity time code",
          "evidence",
          "medication person careteam observation",
          "regimen scale",
          "schedule",
          "administration supply journal",
          "adherence",
          "monitoring missed genes starting stopping",
          "safety",
          "request",
          "response",
          "chart");

  private static final String CORE = "org.evenkeel.core";

  private final JavaClasses core =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(CORE);

  @Test
  void everyRoomHasItsLine() {
    assertThat(core).isNotEmpty();
    assertThat(rooms()).as("rooms in use").isSubsetOf(lineOfRoom().keySet());
  }

  @Test
  void aRoomUsesOnlyRoomsOnEarlierLines() {
    Map<String, Integer> lineOfRoom = lineOfRoom();
    var wrong = new TreeSet<String>();
    for (JavaClass user : core) {
      for (var dependency : user.getDirectDependenciesFromSelf()) {
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        if (resideInAPackage(CORE + ".*").test(used) && !room(used).equals(room(user))) {
          Integer userLine = lineOfRoom.get(room(user));
          Integer usedLine = lineOfRoom.get(room(used));
          if (userLine == null || usedLine == null || usedLine >= userLine) {
            wrong.add(
                "%s uses %s: %s must not use %s"
                    .formatted(user.getSimpleName(), used.getSimpleName(), room(user), room(used)));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void nothingLivesOutsideTheRooms() {
    assertThat(core)
        .filteredOn(type -> type.getPackageName().equals(CORE))
        .extracting(JavaClass::getSimpleName)
        .containsOnly("package-info");
  }

  @Test
  void noCircle() {
    slices().matching(CORE + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true).check(core);
  }

  @Test
  void coreUsesTheJdkAndNullAnnotationsOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", CORE + ".."))
        .check(core);
  }

  private Set<String> rooms() {
    var rooms = new TreeSet<String>();
    for (JavaClass type : core) {
      if (!type.getPackageName().equals(CORE)) {
        rooms.add(room(type));
      }
    }
    return rooms;
  }

  private static String room(JavaClass type) {
    return type.getPackageName().substring(CORE.length() + 1);
  }

  private static Map<String, Integer> lineOfRoom() {
    var lineOfRoom = new TreeMap<String, Integer>();
    for (int line = 0; line < LINES.size(); line++) {
      for (String room : LINES.get(line).split(" ", -1)) {
        lineOfRoom.put(room, line);
      }
    }
    return lineOfRoom;
  }
}
