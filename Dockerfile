# Two stages: the first builds the environment, the second holds nothing else. The seed
# articles are read while building, so that the image serves as soon as it starts; if
# other articles are mounted over /srv/seed, they are read at the next start.

FROM python:3.11-slim-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /build
RUN python -m venv /venv
# What the package needs changes less often than the package: a layer of its own.
COPY pyproject.toml constraints.txt README.md LICENSE ./
RUN mkdir app && echo '__version__ = "0"' > app/__init__.py \
    && /venv/bin/pip install -c constraints.txt . \
    && /venv/bin/pip uninstall -y onrecord
COPY app app
RUN /venv/bin/pip install --no-deps .

FROM python:3.11-slim-bookworm
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 ONRECORD_HOST=0.0.0.0
WORKDIR /srv
COPY --from=build /venv /venv
COPY seed seed
RUN install -d -o 10001 -g 10001 data
USER 10001:10001
RUN ["onrecord", "seed"]
# The one place that is written to; everything else may be mounted read-only.
VOLUME ["/srv/data"]
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/healthz', timeout=2)"]
CMD ["onrecord"]
