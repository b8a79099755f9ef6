package org.evenkeel.app.careteam.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenkeel.app.access.Act;
import org.evenkeel.app.access.Acting;
import org.evenkeel.app.access.Action;
import org.evenkeel.app.access.Needs;
import org.evenkeel.app.access.Refusal;
import org.evenkeel.app.access.Role;
import org.evenkeel.app.careteam.CareTeam;
import org.evenkeel.app.careteam.People;
import org.evenkeel.app.signin.Accounts;
import org.evenkeel.app.signin.Invitations;
import org.evenkeel.app.web.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who has a record here, who looks after them, and their way in.
@Controller
final class PeoplePages {
  private final Act act;
  private final People people;
  private final CareTeam team;
  private final Accounts accounts;
  private final Invitations invitations;

  PeoplePages(Act act, People people, CareTeam team, Accounts accounts, Invitations invitations) {
    this.act = act;
    this.people = people;
    this.team = team;
    this.accounts = accounts;
    this.invitations = invitations;
  }

  @GetMapping("/clinic/people")
  @Needs(data = "identity", action = Action.READ)
  String all(Acting acting, Model model) {
    model.addAttribute(
        "people", act.inClinic(acting, "identity", Action.READ, "people", people::all));
    return "careteam/people";
  }

  @GetMapping("/clinic/people/new")
  @Needs(data = "identity", action = Action.CREATE)
  String form(Model model) {
    return form("", "", "", new FormErrors(), model);
  }

  @PostMapping("/clinic/people/new")
  @Needs(data = "identity", action = Action.CREATE)
  String add(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String born,
      @RequestParam(defaultValue = "") String number,
      Acting acting,
      HttpServletResponse response,
      Model model) {
    FormErrors errors =
        new FormErrors()
            .required("name", name, "Say what the person is called")
            .required("number", number, "Give the person a number of your own");
    Optional<LocalDate> date = date(born);
    if (!born.isBlank() && date.isEmpty()) {
      errors.add("born", "This is not a date");
    }
    Optional<UUID> person =
        act.inClinic(
            acting,
            "identity",
            Action.CREATE,
            "people",
            tx -> {
              if (errors.isEmpty() && people.numberTaken(tx, number)) {
                errors.add("number", "Another person has this number");
              }
              return errors.isEmpty()
                  ? Optional.of(people.add(tx, name, date, number, acting.zone()))
                  : Optional.<UUID>empty();
            });
    if (person.isPresent()) {
      return "redirect:/clinic/people/" + person.get();
    }
    response.setStatus(422);
    return form(name, born, number, errors, model);
  }

  @GetMapping("/clinic/people/{person}")
  @Needs(data = "identity", action = Action.READ)
  @Needs(data = "care-team", action = Action.READ)
  String one(Acting acting, Model model) {
    return one(acting, "", model);
  }

  @PostMapping("/clinic/people/{person}/invite")
  @Needs(data = "accounts", action = Action.CREATE)
  @Needs(data = "identity", action = Action.READ)
  String invite(@RequestParam(defaultValue = "") String login, Acting acting, Model model) {
    String token =
        act.inRecord(
            acting,
            "accounts",
            Action.CREATE,
            tx ->
                invitations.invite(
                    tx.sql(),
                    acting.clinic(),
                    login,
                    people.find(tx, acting.record()).map(People.Person::name).orElse(""),
                    Role.PERSON,
                    acting.person(),
                    acting.account()));
    return one(acting, token, model);
  }

  @PostMapping("/clinic/people/{person}/team")
  @Needs(data = "care-team", action = Action.CREATE)
  String join(@RequestParam UUID account, Acting acting) {
    act.inRecord(
        acting,
        "care-team",
        Action.CREATE,
        tx -> {
          boolean works =
              accounts.staff(tx.sql(), acting.clinic()).stream()
                  .anyMatch(c -> c.account().equals(account));
          if (!works) {
            throw new Refusal.NotHere();
          }
          team.add(tx, acting.record(), account);
          return true;
        });
    return "redirect:/clinic/people/" + acting.record();
  }

  @PostMapping("/clinic/people/{person}/team/{relation}/end")
  @Needs(data = "care-team", action = Action.STOP)
  String leave(@PathVariable UUID relation, Acting acting) {
    act.inRecord(
        acting,
        "care-team",
        Action.STOP,
        tx -> {
          team.end(tx, acting.record(), relation);
          return true;
        });
    return "redirect:/clinic/people/" + acting.record();
  }

  private String one(Acting acting, String token, Model model) {
    act.inRecord(
        acting,
        "identity",
        Action.READ,
        tx -> {
          List<CareTeam.Member> members = team.of(tx, acting.record());
          model.addAttribute(
              "person", people.find(tx, acting.record()).orElseThrow(Refusal.NotHere::new));
          model.addAttribute("team", members);
          model.addAttribute(
              "others",
              accounts.staff(tx.sql(), acting.clinic()).stream()
                  .filter(c -> c.role() != Role.ADMINISTRATOR)
                  .filter(c -> members.stream().noneMatch(m -> m.account().equals(c.account())))
                  .toList());
          return true;
        });
    model.addAttribute("manages", acting.role() == Role.ADMINISTRATOR);
    model.addAttribute("token", token);
    return "careteam/person";
  }

  private static String form(
      String name, String born, String number, FormErrors errors, Model model) {
    model.addAttribute("name", name);
    model.addAttribute("born", born);
    model.addAttribute("number", number);
    model.addAttribute("errors", errors);
    return "careteam/new";
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
