package org.evenkeel.app.web;

/// What an error page says.
///
/// @param status the status of the answer
/// @param title in a few words
/// @param what in a sentence or two
public record Problem(int status, String title, String what) {

  static Problem of(int status, boolean expired) {
    if (expired) {
      return new Problem(
          status,
          "This page was open too long",
          "What you sent was not saved. Go back, open the page again, and send it once more.");
    }
    return switch (status) {
      case 401 -> new Problem(status, "Please sign in", "You are signed out. Nothing was saved.");
      case 403 ->
          new Problem(status, "Not in this role", "The role you are using does not do this.");
      case 404 ->
          new Problem(
              status,
              "There is no such page",
              "The page is not here, or it is not one that you can see.");
      case 400, 405, 413, 415 ->
          new Problem(
              status,
              "That could not be read",
              "What was sent did not fit the page. Nothing was saved. Go back and try again.");
      case 503 ->
          new Problem(
              status, "Back in a moment", "Evenkeel is starting or very busy. Please try again.");
      default ->
          new Problem(
              status,
              "Something went wrong on our side",
              "We do not know if it was saved. Look before you do it again.");
    };
  }
}
