"""Asks twice for each address, the second time with its tag, and reads the answer as many clients do.

Each line of the input is a token and an address below the base. Each line of the output is the second status, the length
of its body, and the address.
"""
import http.client
import sys
import urllib.parse

host = urllib.parse.urlsplit(sys.argv[1]).netloc


def ask(token, path, tag=None):
    line = http.client.HTTPConnection(host, timeout=5)
    headers = {"Authorization": "Bearer " + token, "Accept": "*/*"}
    if tag:
        headers["If-None-Match"] = tag
    line.request("GET", path, headers=headers)
    answer = line.getresponse()
    try:
        body = len(answer.read())
    except TimeoutError:
        body = "no end"
    line.close()
    return answer.status, answer.getheader("ETag"), body


for asked in sys.stdin:
    token, path = asked.split()
    _, tag, _ = ask(token, path)
    status, _, body = ask(token, path, tag)
    print(status, body, path)
