package org.evenkeel.app.access;

import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Puts the access decision before every page, and stops the start when a page has none.
@Configuration(proxyBeanMethods = false)
class AccessConfiguration implements WebMvcConfigurer {
  private final ObjectProvider<AccessInterceptor> interceptor;

  AccessConfiguration(ObjectProvider<AccessInterceptor> interceptor) {
    this.interceptor = interceptor;
  }

  @Bean
  static AccessTable accessTable() {
    return AccessTable.ours();
  }

  @Bean
  static SmartInitializingSingleton everyPageHasARule(
      ObjectProvider<RequestMappingHandlerMapping> mappings, AccessTable table) {
    return () ->
        mappings.forEach(mapping ->
            mapping
                .getHandlerMethods()
                .values()
                .forEach(page -> {
                  for (Needs need : Rule.of(page.getMethod()).needs()) {
                    if (!table.knows(need.data())) {
                      throw new IllegalStateException(
                          page.getShortLogMessage()
                              + ": access.csv does not speak of "
                              + need.data());
                    }
                  }
                }));
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(interceptor.getObject());
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new WhoActs());
  }

  /// Gives pages their [Acting] or [SignedIn] argument.
  private static final class WhoActs implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Acting.class
          || parameter.getParameterType() == SignedIn.class;
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @org.jspecify.annotations.Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @org.jspecify.annotations.Nullable WebDataBinderFactory binders) {
      return parameter.getParameterType() == SignedIn.class
          ? SignedIn.current().orElseThrow(Refusal.SignInFirst::new)
          : Objects.requireNonNull(
              request.getAttribute(AccessInterceptor.ACTING, RequestAttributes.SCOPE_REQUEST));
    }
  }
}
