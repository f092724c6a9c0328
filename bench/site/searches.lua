-- Asks for each line of a file in turn, from the first again after the last.
local targets = {}
local turn = 0

function init(values)
  for line in io.lines(values[1]) do
    targets[#targets + 1] = line
  end
end

function request()
  turn = turn % #targets + 1
  return wrk.format('GET', targets[turn])
end
