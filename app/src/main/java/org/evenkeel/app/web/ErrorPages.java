package org.evenkeel.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.evenkeel.app.access.Public;
import org.evenkeel.app.access.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What is shown when a request goes no further; help stays one tap away.
@Controller
@ControllerAdvice
final class ErrorPages implements ErrorController {
  /// Set on a request whose form was open too long.
  public static final String EXPIRED = "org.evenkeel.form-expired";

  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

  @RequestMapping("/error")
  @Public("says what went wrong and nothing else")
  ModelAndView error(HttpServletRequest request, HttpServletResponse response) {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : 404;
    response.setStatus(status);
    return page(status, request.getAttribute(EXPIRED) != null);
  }

  /// A refusal before or within a page.
  @ExceptionHandler(Refusal.class)
  ModelAndView refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
    return switch (refusal) {
      case Refusal.SignInFirst _ -> elsewhere("/sign-in", 401, request, response);
      case Refusal.ChooseFirst _ -> elsewhere("/choose", 403, request, response);
      case Refusal.ConfirmFirst _ -> elsewhere("/confirm", 403, request, response);
      case Refusal.NotHere _ -> status(404, response);
      case Refusal.NotYours _ -> status(403, response);
    };
  }

  /// Everything nobody foresaw: the log gets it, the browser does not.
  @ExceptionHandler(Exception.class)
  ModelAndView failed(Exception cause, HttpServletRequest request, HttpServletResponse response)
      throws Exception {
    if (cause instanceof org.springframework.web.ErrorResponse answer) {
      return status(answer.getStatusCode().value(), response);
    }
    if (cause instanceof org.springframework.web.bind.ServletRequestBindingException
        || cause instanceof org.springframework.beans.TypeMismatchException
        || cause instanceof org.springframework.web.bind.MethodArgumentNotValidException) {
      return status(400, response);
    }
    LOG.error("{} failed", request.getMethod(), cause);
    return status(500, response);
  }

  private static ModelAndView status(int status, HttpServletResponse response) {
    response.setStatus(status);
    return page(status, false);
  }

  private static ModelAndView page(int status, boolean expired) {
    return new ModelAndView("web/error", Map.of("problem", Problem.of(status, expired)));
  }

  /// A browser is led on; a program or a part of a page gets the status.
  private static ModelAndView elsewhere(
      String where, int otherwise, HttpServletRequest request, HttpServletResponse response) {
    boolean get = request.getMethod().equals("GET");
    String back = get ? request.getRequestURI() : "/";
    String to = where + "?next=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    if (request.getHeader("HX-Request") != null) {
      response.setHeader("HX-Redirect", to);
      return status(otherwise, response);
    }
    String accept = request.getHeader("Accept");
    if (accept != null && !accept.contains("text/html") && !accept.contains("*/*")) {
      return status(otherwise, response);
    }
    return new ModelAndView("redirect:" + to + (get ? "" : "&lost=yes"));
  }
}
